import type { Context } from '../context.js';
import { labelDe } from '../label/label-de.js';
import { nomContresignature, serieDuSuivi } from '../series.js';
import { estClose, type Bilan, type Ouverte } from '../state.js';
import { delai } from './delai.js';
import type { Echeance } from './echeance.js';
import { relancer, signalerTache, type Policy } from './policy.js';

/** The countersignature is awaited as the signatures are: same delays, then a call. */
export const whenBilanRemisThenRelancerEmployeur: Policy = (dossier, context) => {
  if (estClose(dossier)) return [];
  return labelDe(dossier)?.bilans.flatMap((bilan) => relancerEmployeur(dossier, bilan, context)) ?? [];
};

function relancerEmployeur(
  dossier: Ouverte,
  { exercice, contresignature }: Bilan,
  context: Context,
): Echeance[] {
  if (contresignature.statut !== 'attendue') return [];
  const { suivi } = contresignature;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(nomContresignature(exercice), suivi);
  const condition = 'Sauf si le bilan est contresigné avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  return [
    ...regles.engagements.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: `Rappel à l’employeur : bilan ${exercice} à contresigner`,
        condition,
        courrier: 'bilan-a-contresigner',
        a: 'employeur',
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler`,
      jour: dateLimite,
      limite: true,
      libelle: `Tâche : appeler l’employeur au sujet du bilan ${exercice}`,
      condition,
      tache: 'appeler-bilan',
      appeler: 'employeur',
    }),
  ];
}
