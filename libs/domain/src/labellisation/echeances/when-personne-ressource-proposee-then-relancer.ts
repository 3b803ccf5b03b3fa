import type { Context } from '../context.js';
import { RESSOURCE, serieDuSuivi } from '../series.js';
import type { Acceptation, EnProposition } from '../state.js';
import { delai } from './delai.js';
import type { Echeance } from './echeance.js';
import { relancer, signalerTache, type Policy } from './policy.js';

const A_QUI = { employeur: 'à l’employeur', professionnel: 'à la personne' } as const;
const QUI = { employeur: 'l’employeur', professionnel: 'la personne' } as const;

/** Remind whoever has not accepted, then have the coordination call: the delays of a signature. */
export const whenPersonneRessourceProposeeThenRelancer: Policy = (dossier, context) =>
  dossier.etape === 'ressource-proposee' && dossier.proposition
    ? dossier.proposition.acceptations.flatMap((acceptation) => relancerPartie(dossier, acceptation, context))
    : [];

function relancerPartie(dossier: EnProposition, acceptation: Acceptation, context: Context): Echeance[] {
  if (acceptation.statut !== 'attendue') return [];
  const { partie, suivi } = acceptation;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(RESSOURCE, suivi);
  const condition = 'Sauf si l’accord arrive avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  return [
    ...regles.engagements.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}/${partie}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: `Rappel ${A_QUI[partie]} : accord attendu`,
        condition,
        courrier: 'ressource-relance',
        a: partie,
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler/${partie}`,
      jour: dateLimite,
      libelle: `Tâche : appeler ${QUI[partie]} au sujet de l’accord`,
      condition,
      tache: 'appeler-ressource',
      appeler: partie,
    }),
  ];
}
