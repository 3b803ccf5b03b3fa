import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, House, ServiceSpec } from '@pdn/tools/start';

export type Service = 'postgres' | 'temporal' | 'boite' | 'worker' | 'api';

/** What a proof changes of a service: its arguments, its environment, the tree that it runs from. */
export type Adaptation = (spec: ServiceSpec) => ServiceSpec;

const LABELS: Record<Service, string> = {
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  boite: 'the inbox',
  worker: 'the worker',
  api: 'the API',
};
/** PostgreSQL remembers when each transaction was committed: no column can say it. */
const avecLesCommits: Adaptation = (spec) =>
  spec.name === 'postgres' ? { ...spec, args: [...spec.args, '-c', 'track_commit_timestamp=on'] } : spec;
const RETOUR_MS = 90_000;

/** The services of `npm start`, under a supervisor that never tires of starting them again. */
export async function ouvrirServices(noter: (processus: { pid: number }[]) => void, adapter: Adaptation) {
  const { House, openEngine } = await import('@pdn/tools/start');
  const lignes: string[] = [];
  const say = (ligne: string): void => void lignes.push(ligne);
  const specs = new Map<string, ServiceSpec>();
  const maison: House = new House({ say, remember: noter }, { falls: 1_000, withinMs: 1 });

  const start = (spec: ServiceSpec): Promise<void> => {
    const adapte = adapter(avecLesCommits(spec));
    specs.set(spec.name, adapte);
    return maison.start(adapte);
  };
  let moteur: Engine;
  try {
    moteur = await openEngine({ start, whole: (step) => maison.whole(step) }, say);
  } catch (error) {
    await maison.close();
    throw error;
  }

  const present = async (service: Service, sauf: number | null): Promise<number> => {
    for (const limite = Date.now() + RETOUR_MS; Date.now() < limite; await pause(10)) {
      const pid = maison.pidOf(service);
      if (pid !== null && pid !== sauf) return pid;
    }
    throw new Error(
      `After ${RETOUR_MS} ms ${LABELS[service]} does not serve.\n${lignes.slice(-5).join('\n')}`,
    );
  };
  const revenu = (service: Service, sauf: number | null = null): Promise<number> =>
    Promise.race([present(service, sauf), maison.trouble]);

  return {
    moteur,
    pid: (service: Service): number | null => maison.pidOf(service),
    revenu,
    /** `kill -9` of its process, as it stands; resolves, once it serves again, to the milliseconds that took. */
    async tuer(service: Service): Promise<number> {
      const pid = await revenu(service);
      const debut = performance.now();
      process.kill(pid, 'SIGKILL');
      await revenu(service, pid);
      return performance.now() - debut;
    },
    /** Stops it cleanly and starts it another way; the next change adds to this one. */
    async remplacer(service: Service, autrement: Adaptation): Promise<void> {
      const spec = specs.get(service);
      if (!spec) throw new Error(`${LABELS[service]} was never started.`);
      specs.set(service, autrement(spec));
      await maison.replace(autrement(spec));
    },
    fermer: (): Promise<void> => maison.close(),
  };
}
