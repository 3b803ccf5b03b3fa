import type { AnyState, Context, EcheanceDEntite, TacheDEntite, VueDEntite } from '@pdn/domain';
import type { FicheRow } from '../flux/fiche-annuaire.js';
import { fluxDe } from '../flux/flux.js';

/** All that the tables show of a stream, from its state alone: written by each command, rebuilt from events at will. */
export interface Lignes {
  vue: VueDEntite;
  echeances: EcheanceDEntite[];
  taches: TacheDEntite[];
  fiche: FicheRow | null;
  etat: { forme: number; etat_stocke: AnyState };
}

export function lignesDe(stream: string, etat: AnyState, context: Context): Lignes {
  const { entite, fiche } = fluxDe(stream);
  return {
    vue: entite.vue(etat, context),
    echeances: entite.echeances(etat, context),
    taches: entite.taches(etat, context),
    fiche: fiche(etat),
    etat: { forme: entite.forme, etat_stocke: etat },
  };
}

/** `bilan-2027.1` of `bilan-2027.1/rappel-2`. */
export const serieDe = (cle: string): string => cle.split('/', 1)[0] ?? cle;
