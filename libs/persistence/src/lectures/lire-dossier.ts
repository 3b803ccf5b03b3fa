import { streamOf } from '@pdn/contracts/temporal';
import {
  echeancesAmenageables,
  echeancesEnPause,
  estClose,
  taches,
  vue,
  type ActeSurEcheance,
  type Context,
  type Echeance,
  type Instance,
  type Instant,
  type JourHeure,
  type Labellisation,
  type Tache,
  type VueLabellisation,
} from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, type Tx } from '../connexion/transaction.js';
import type { NonRegle } from '../execution/non-regles.js';
import { attend } from '../execution/wake-de.js';
import { dossiersLies, type DossierLie } from './dossiers-lies.js';
import { lireEtat } from './lire-etat.js';
import { lireParties, type PartiesLues } from './personnes.js';

export interface DossierLu {
  id: string;
  version: number;
  vue: VueLabellisation;
  /** What the pure functions take: which commands are possible now, and would they be refused. */
  etat: Labellisation;
  context: Context;
  parties: PartiesLues;
  instances: readonly Instance[];
  /** That has it on its agenda. */
  seance: SeanceDuDossier | null;
  /** Of the same person, or of whoever they replace or are replaced by. */
  lies: DossierLie[];
  taches: Tache[];
  /** The whole foreseen future, in order. */
  echeances: EcheanceLue[];
}

export interface SeanceDuDossier {
  id: string;
  date: JourHeure;
}

export interface EcheanceLue extends Echeance {
  /** It waits for a mail: its original is still being sent, or was not delivered. */
  enPause: boolean;
  /** What somebody decided: it does not come, or not for now. */
  retenue: 'sautee' | 'en-pause' | null;
  /** What may be decided about it. */
  actes: readonly ActeSurEcheance[];
}

/** Null: this reseau has no such dossier. */
export function lireDossier(
  store: Store,
  reseau: string,
  id: string,
  now: Instant,
): Promise<DossierLu | null> {
  return dansReseau(store, reseau, async (tx) => {
    const lu = await lireEtat<Labellisation>(store, tx, streamOf(id), now);
    if (!lu) return null;
    const { version, etat, context, courriers, instances } = lu;
    const { professionnel, remplace } = etat;
    const [parties, seance, lies] = await Promise.all([
      lireParties(tx, etat),
      seanceDe(tx, id),
      dossiersLies(tx, { id, professionnel, remplace }),
    ]);
    return {
      id,
      version,
      vue: vue(etat, context),
      etat,
      context,
      parties,
      ...{ instances, seance, lies },
      taches: taches(etat, context),
      echeances: avenir(etat, context, courriers),
    };
  });
}

function avenir(etat: Labellisation, context: Context, courriers: NonRegle[]): EcheanceLue[] {
  if (estClose(etat)) return [];
  return [
    ...echeancesAmenageables(etat, context).map(({ echeance, retenue, actes }) => ({
      ...{ ...echeance, retenue, actes },
      enPause: attend(echeance, courriers),
    })),
    ...echeancesEnPause(etat, context).map((echeance) => ({
      ...{ ...echeance, enPause: true, retenue: null, actes: [] },
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function seanceDe(tx: Tx, id: string): Promise<SeanceDuDossier | null> {
  const [row] = await tx.rows<SeanceDuDossier>({
    name: 'seance-du-dossier',
    text: `SELECT split_part(stream, '/', 2) AS id, date_seance AS date FROM commission
      WHERE $1::uuid = ANY (dossiers) AND etat NOT IN ('signee', 'annulee') ORDER BY date_seance LIMIT 1`,
    values: [id],
  });
  return row ?? null;
}
