import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import { lireEvenements, replier } from '../execution/replier.js';
import { fluxDe } from '../flux/flux.js';
import { listerReseaux } from '../lectures/lire-reseau.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';
import { ecrireVues } from '../vues/ecrire-vues.js';
import { lignesDe } from '../vues/lignes.js';

export interface Reconstruction {
  streams: number;
  /** Rows that were missing, too many or different. */
  lignes: number;
}

/** Makes every view from the events again, stream by stream under its lock; commands may go on meanwhile. */
export async function reconstruire(store: Store, now: Instant): Promise<Reconstruction> {
  const total: Reconstruction = { streams: 0, lignes: 0 };
  for (const { cle } of await listerReseaux(store))
    for (const stream of await streamsDe(store, cle)) {
      total.streams += 1;
      total.lignes += await dansReseau(store, cle, (tx) => reconstruireUn(store, tx, stream, now));
    }
  return total;
}

export const streamsDe = (store: Store, reseau: string): Promise<string[]> =>
  dansReseau(store, reseau, async (tx) => {
    const rows = await tx.rows<{ stream: string }>({
      text: 'SELECT stream FROM event WHERE version = 1 ORDER BY stream',
    });
    return rows.map(({ stream }) => stream);
  });

async function reconstruireUn(store: Store, tx: Tx, stream: string, now: Instant): Promise<number> {
  const { table } = fluxDe(stream);
  tx.send({
    text: `INSERT INTO ${table} (stream, reseau) SELECT stream, reseau FROM event WHERE stream = $1 AND version = 1
      ON CONFLICT DO NOTHING`,
    values: [stream],
  });
  tx.send({ text: `SELECT FROM ${table} WHERE stream = $1 FOR UPDATE`, values: [stream] });
  const [events, reseau] = await Promise.all([lireEvenements(tx, stream), lireReseau(tx)]);
  const tete = events.at(-1);
  const etat = replier(stream, events);
  if (!tete || !etat || !reseau) return 0;
  const regles = await reglesGardees(store, tx, reseau.cle, {
    programme: etat.programme,
    version: etat.regles,
  });
  const context = { now: await maintenantDe(tx, reseau, now), regles, calendrier: calendrierDe(reseau) };
  const written = await Promise.all(
    [...ecrireVues(stream, reseau.cle, tete, lignesDe(stream, etat, context))].map((query) => tx.rows(query)),
  );
  return written.flat().length;
}
