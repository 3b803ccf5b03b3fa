import {
  echeances,
  FORME_ETAT,
  taches,
  vue,
  type Context,
  type Echeance,
  type Labellisation,
  type Tache,
  type VueLabellisation,
} from '@pdn/domain';
import { ficheAnnuaire, type FicheRow } from './fiche-annuaire.js';

/** All that the tables show of a dossier, from its state alone: written by each command, rebuilt from events at will. */
export interface Lignes {
  vue: VueLabellisation;
  echeances: Echeance[];
  taches: Tache[];
  fiche: FicheRow | null;
  etat: { forme: number; etat_stocke: Labellisation };
}

export function lignesDe(dossier: Labellisation, context: Context): Lignes {
  return {
    vue: vue(dossier, context),
    echeances: echeances(dossier, context),
    taches: taches(dossier, context),
    fiche: ficheAnnuaire(dossier),
    etat: { forme: FORME_ETAT, etat_stocke: dossier },
  };
}

/** `bilan-2027.1` of `bilan-2027.1/rappel-2`. */
export const serieDe = (cle: string): string => cle.split('/', 1)[0] ?? cle;
