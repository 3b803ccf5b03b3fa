import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { echeances, echeancesRetenues } from '../echeances/index.js';
import { serieDeLaCle, serieSuspension } from '../series.js';
import type { Amenagement, Ouverte } from '../state.js';

export type ActeSurEcheance = 'deplacer' | 'sauter' | 'mettre-en-pause' | 'reprendre';

export interface EcheanceAmenageable {
  echeance: Echeance;
  /** Held by this decision; null: it runs. */
  retenue: 'sautee' | 'en-pause' | null;
  actes: readonly ActeSurEcheance[];
}

/** What may be decided about each step of the future, held ones included. */
export const echeancesAmenageables = (dossier: Ouverte, context: Context): EcheanceAmenageable[] => [
  ...echeances(dossier, context).map((echeance) => ({
    echeance,
    retenue: null,
    actes: actesSur(echeance, context),
  })),
  ...echeancesRetenues(dossier, context).map((echeance) => {
    const retenue = retenueDe(dossier, echeance.cle);
    const actes: ActeSurEcheance[] = retenue && peutReprendre(dossier, echeance) ? ['reprendre'] : [];
    // Held with the date of its wait, it comes back with that one.
    return { echeance, retenue: retenue?.sort ?? ('en-pause' as const), actes };
  }),
];

export function actesSur(echeance: Echeance, { now }: Context): readonly ActeSurEcheance[] {
  const { action, limite, fixe, at } = echeance;
  if (fixe !== undefined) return [];
  if (action.kind === 'repere') return limite && at > now ? ['deplacer', 'mettre-en-pause'] : ['deplacer'];
  // Past the term somebody must say what comes next.
  if (action.kind === 'tache' && action.tache === 'confirmer-terme') return ['deplacer'];
  return ['deplacer', 'sauter', 'mettre-en-pause'];
}

type Retenue = Extract<Amenagement, { sort: 'sautee' | 'en-pause' }>;

export const retenueDe = ({ amenagements }: Ouverte, cle: string): Retenue | undefined =>
  amenagements.find((autre): autre is Retenue => autre.sort !== 'deplacee' && autre.cle === cle);

/** While the dossier is suspended only its own steps run, and dates that no suspension moves. */
export const peutReprendre = (dossier: Ouverte, { cle, action }: Echeance): boolean =>
  !dossier.suspension || action.kind === 'repere' || serieDeLaCle(cle) === serieSuspension(dossier);
