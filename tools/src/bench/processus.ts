import { readdir, readFile } from 'node:fs/promises';
import type { Systeme } from './vie.js';

/** Everything that runs; the client is not measured. */
export type Processus = 'worker' | 'api' | 'temporal' | 'postgres' | 'boite' | 'plancher';

const SOUS_UN_PLANCHER = ['plancher', 'temporal', 'postgres', 'boite'] as const;
/** Those that work for each system; the others rest meanwhile. */
export const MESURES: Record<Systeme['nom'], readonly Processus[]> = {
  produit: ['worker', 'api', 'temporal', 'postgres', 'boite'],
  'T-naive': SOUS_UN_PLANCHER,
  'T-local': SOUS_UN_PLANCHER,
};

/** A hundredth of a second, as Linux counts for programs. */
const TIC_MS = 10;

interface Compte {
  parent: number;
  /** Its own, and that of its children which have ended. */
  ms: number;
}

/** Milliseconds of CPU that each has used, with all that it started. */
export async function processeur(
  pidDe: (nom: Processus) => number,
  noms: readonly Processus[],
): Promise<Map<Processus, number>> {
  const tous = await lireTous();
  const total = (pid: number): number =>
    [...tous].reduce(
      (ms, [enfant, { parent }]) => (parent === pid ? ms + total(enfant) : ms),
      tous.get(pid)?.ms ?? 0,
    );
  return new Map(noms.map((nom) => [nom, total(pidDe(nom))]));
}

async function lireTous(): Promise<Map<number, Compte>> {
  const pids = (await readdir('/proc')).filter((nom) => /^\d+$/.test(nom));
  const lus = await Promise.all(
    pids.map(async (pid): Promise<[number, Compte][]> => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // the name before it may hold anything
      const [, parent, ...autres] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const tics = autres.slice(9, 13).reduce((somme, tic) => somme + Number(tic), 0);
      return stat ? [[Number(pid), { parent: Number(parent), ms: tics * TIC_MS }]] : [];
    }),
  );
  return new Map(lus.flat());
}

/** Resident memory, in MiB. */
export async function memoire(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024);
}
