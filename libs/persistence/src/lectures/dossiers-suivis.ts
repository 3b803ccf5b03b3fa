import { dossierOf } from '@pdn/contracts/temporal';
import {
  devoirs,
  taches,
  vue,
  type Devoir,
  type Instant,
  type Labellisation,
  type LabellisationEvent,
  type Tache,
  type VueLabellisation,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { lireEvenements } from '../execution/replier.js';
import { faitDe } from '../journal/evenement.js';
import { lireEtat } from './lire-etat.js';
import { lireParties, type PartiesLues } from './personnes.js';

/** A dossier among others of the same employer or of the same person. */
export interface DossierSuivi {
  id: string;
  vue: VueLabellisation;
  parties: PartiesLues;
  /** The dossier of whom this one replaces. */
  remplace: string | null;
  taches: Tache[];
  devoirs: Devoir[];
}

/** In the order given. */
export async function lireDossiersSuivis(
  store: Store,
  tx: Tx,
  streams: string[],
  now: Instant,
): Promise<DossierSuivi[]> {
  const lus = await Promise.all(streams.map((stream) => lireDossierSuivi(store, tx, stream, now)));
  return lus.filter((lu) => lu !== null);
}

async function lireDossierSuivi(
  store: Store,
  tx: Tx,
  stream: string,
  now: Instant,
): Promise<DossierSuivi | null> {
  const [lu, rows] = await Promise.all([
    lireEtat<Labellisation>(store, tx, stream, now),
    lireEvenements(tx, stream),
  ]);
  if (!lu) return null;
  const { etat, context } = lu;
  return {
    id: dossierOf(stream),
    vue: vue(etat, context),
    parties: await lireParties(tx, etat),
    remplace: etat.remplace,
    taches: taches(etat, context),
    devoirs: devoirs(etat, rows.map(faitDe) as LabellisationEvent[], context),
  };
}
