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
import { tourATour } from '../execution/tour-a-tour.js';
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

/** Their statements travel together; those of all of them would leave nobody else a turn. */
const A_LA_FOIS = 5;

/** In the order given. */
export async function lireDossiersSuivis(
  store: Store,
  tx: Tx,
  streams: string[],
  now: Instant,
): Promise<DossierSuivi[]> {
  const suivis: DossierSuivi[] = [];
  for (let rang = 0; rang < streams.length; rang += A_LA_FOIS) {
    const quelquesUns = streams.slice(rang, rang + A_LA_FOIS);
    const lus = await Promise.all(quelquesUns.map((stream) => lireDossier(store, tx, stream, now)));
    suivis.push(
      ...(await tourATour(
        lus.filter((lu) => lu !== null),
        suivre,
      )),
    );
  }
  return suivis;
}

async function lireDossier(store: Store, tx: Tx, stream: string, now: Instant) {
  const [lu, evenements] = await Promise.all([
    lireEtat<Labellisation>(store, tx, stream, now),
    lireEvenements(tx, stream),
  ]);
  return lu && { ...lu, stream, evenements, parties: await lireParties(tx, lu.etat) };
}

function suivre({
  stream,
  etat,
  context,
  evenements,
  parties,
}: NonNullable<Awaited<ReturnType<typeof lireDossier>>>): DossierSuivi {
  return {
    id: dossierOf(stream),
    vue: vue(etat, context),
    parties,
    remplace: etat.remplace,
    taches: taches(etat, context),
    devoirs: devoirs(etat, evenements.map(faitDe) as LabellisationEvent[], context),
  };
}
