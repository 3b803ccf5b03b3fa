import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import type { Courriel } from '@pdn/tools/boite';
import { oublierEtat, preparerEtat } from './etat.js';
import { garder } from './gardien.js';
import { ouvrirServices, type Adaptation, type Service } from './services.js';

export type { Adaptation, Service } from './services.js';

export interface Reglages {
  /** What a proof changes of the services of `npm start`. */
  adapter?: Adaptation;
}

export type Banc = Awaited<ReturnType<typeof ouvrirBanc>>;

/**
 * The rig: everything that `npm start` runs (PostgreSQL with fsync, Temporal with its file, inbox, worker and API built
 * in `dist`), on free ports, in a state folder of its own that goes with it. One per test file; the build comes first
 * (`npm test` and `npm run preuve` do it). Both networks of the demonstration are there, their dossiers are not.
 *
 * A service that ends is started again, as `npm start` does. `fermer` stops everything; so does the end of the test
 * process. With `PREUVES_GARDER=1` the folder stays, logs in `journaux`.
 */
export async function ouvrirBanc({ adapter = (spec) => spec }: Reglages = {}) {
  const etat = await preparerEtat();
  const gardien = garder(etat);
  const ouvrir = () => ouvrirServices(gardien.noter, adapter);
  const abandonner = async () => {
    gardien.congedier();
    await oublierEtat(etat);
  };
  let services = await ouvrir().catch(async (error: unknown) => {
    await abandonner();
    throw error;
  });

  const { inboxUrl, publicUrl } = await import('@pdn/tools/start');
  const { places, access, ownerUrl } = services.moteur;
  const connection = Connection.lazy({ address: places.temporalAddress });
  const client = new Client({ connection, namespace: places.settings.namespace });
  const base = new Pool({ connectionString: ownerUrl, max: 4 });
  base.on('error', () => undefined);
  base.on('connect', (session) => session.on('error', () => undefined));

  return {
    /** Folder of all that the services keep: `temporal.db`, `journaux`, … */
    etat,
    /** Of the API and the desk. */
    adresse: publicUrl(places),
    boite: inboxUrl(places),
    temporal: places.temporalAddress,
    /** Superuser's address, and the application's under row-level security. */
    ownerUrl,
    appUrl: places.appUrl,
    secret: places.secret,
    /** Keys of the demonstration's networks. */
    cles: access.cles,
    client,
    /** Read as the superuser, whatever the reseau. */
    async sql<Row>(text: string, values?: unknown[]): Promise<Row[]> {
      return (await base.query(text, values)).rows as Row[];
    },
    /** All that was received, oldest first. */
    async courriels(): Promise<Courriel[]> {
      const reponse = await fetch(`${inboxUrl(places)}/messages.json`);
      return ((await reponse.json()) as Courriel[]).reverse();
    },
    pid: (service: Service) => services.pid(service),
    revenu: (service: Service, sauf?: number) => services.revenu(service, sauf),
    tuer: (service: Service) => services.tuer(service),
    remplacer: (service: Service, autrement: Adaptation) => services.remplacer(service, autrement),
    /** Stops everything, does what is asked, starts again on the same state and ports. */
    async redemarrer(entre: () => Promise<void> = async () => undefined): Promise<void> {
      await services.fermer();
      await entre();
      services = await ouvrir();
    },
    async fermer(): Promise<void> {
      if (base.ended) return;
      await Promise.all([base.end(), connection.close()]);
      await services.fermer();
      await abandonner();
    },
  };
}
