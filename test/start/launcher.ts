import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@pdn/tools/ports';

const SCRIPT = resolve(import.meta.dirname, '../../tools/start.mjs');
const PORTS = [
  'PORT_API',
  'PORT_BOITE',
  'PORT_SMTP',
  'PORT_TEMPORAL',
  'PORT_TEMPORAL_UI',
  'PORT_POSTGRES',
] as const;

export interface Place {
  state: string;
  ports: Record<(typeof PORTS)[number], number>;
}

/** A state folder and ports that nobody else uses. */
export async function newPlace(): Promise<Place> {
  const state = await mkdtemp(join(tmpdir(), 'parcours-start-'));
  const ports = await Promise.all(PORTS.map(async (name) => [name, await freePort()] as const));
  return { state, ports: Object.fromEntries(ports) as Place['ports'] };
}

export interface Launched {
  child: ChildProcess;
  printed: () => string;
  /** Resolves when a line is printed that holds `text`; rejects when the launcher ends before. */
  says: (text: string) => Promise<void>;
  /** Resolves to the exit code, all output read. */
  ended: Promise<number | null>;
}

/** `npm start` without the demonstration. */
export function launch({ state, ports }: Place): Launched {
  const settings = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PARCOURS_ETAT: state,
    PARCOURS_DEMONSTRATION: 'non',
    ...settings,
  };
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = (text: string): Promise<void> =>
    new Promise((found, lost) => {
      const look = () => output.includes(text) && found();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      void ended.then(() => lost(new Error(`« ${text} » was never said:\n${output}`)));
      look();
    });
  return { child, printed: () => output, says, ended };
}

export interface Recorded {
  name: string;
  pid: number;
}

/** What the launcher wrote down of the processes that it started. */
export const recorded = async ({ state }: Place): Promise<Recorded[]> =>
  JSON.parse(await readFile(join(state, 'processus.json'), 'utf8')) as Recorded[];

/** Signal 0 only asks whether the process is there. */
export function runs({ pid }: Recorded): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
