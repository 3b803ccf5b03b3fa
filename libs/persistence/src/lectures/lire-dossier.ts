import { streamOf } from '@pdn/contracts/temporal';
import {
  echeances,
  echeancesEnPause,
  taches,
  vue,
  type Context,
  type Echeance,
  type Instant,
  type Labellisation,
  type Tache,
  type VueLabellisation,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { nonRegles, type NonRegle } from '../execution/non-regles.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';
import { attend } from '../execution/wake-de.js';
import { lireParties, type PartiesLues } from './personnes.js';

export interface DossierLu {
  id: string;
  version: number;
  vue: VueLabellisation;
  /** What the pure functions take: which commands are possible now, and would they be refused. */
  etat: Labellisation;
  context: Context;
  parties: PartiesLues;
  taches: Tache[];
  /** The whole foreseen future, in order. */
  echeances: EcheanceLue[];
}

export interface EcheanceLue extends Echeance {
  /** It waits for a mail: its original is still being sent, or was not delivered. */
  enPause: boolean;
}

/** Null: this reseau has no such dossier. */
export function lireDossier(
  store: Store,
  reseau: string,
  id: string,
  now: Instant,
): Promise<DossierLu | null> {
  return dansReseau(store, reseau, async (tx) => {
    const stream = streamOf(id);
    const [[verrou], leReseau, courriers] = await Promise.all([
      tx.rows<Verrou>({
        name: 'lire-etat',
        text: `SELECT version, hash, forme, etat_stocke, programme, regles FROM labellisation WHERE stream = $1`,
        values: [stream],
      }),
      lireReseau(tx),
      nonRegles(tx, stream),
    ]);
    if (!verrou || !leReseau) return null;
    const etat = await etatCourant(tx, stream, verrou);
    if (!etat) return null;
    const [regles, maintenant, parties] = await Promise.all([
      reglesGardees(store, tx, leReseau.cle, { programme: etat.programme, version: etat.regles }),
      maintenantDe(tx, leReseau, now),
      lireParties(tx, etat),
    ]);
    const context = { now: maintenant, regles, calendrier: calendrierDe(leReseau) };
    return {
      id,
      version: verrou.version,
      vue: vue(etat, context),
      etat,
      context,
      parties,
      taches: taches(etat, context),
      echeances: avenir(etat, context, courriers),
    };
  });
}

const avenir = (etat: Labellisation, context: Context, courriers: NonRegle[]): EcheanceLue[] =>
  [
    ...echeances(etat, context).map((echeance) => ({ ...echeance, enPause: attend(echeance, courriers) })),
    ...echeancesEnPause(etat, context).map((echeance) => ({ ...echeance, enPause: true })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
