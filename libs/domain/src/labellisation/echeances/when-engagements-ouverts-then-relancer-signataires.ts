import type { Context } from '../context.js';
import { nomEngagements, serieDuSuivi } from '../series.js';
import type { EnEngagements, Signature } from '../state.js';
import { delai } from './delai.js';
import type { Echeance } from './echeance.js';
import { relancer, signalerTache, type Policy } from './policy.js';

const A_QUI = { employeur: 'à l’employeur', professionnel: 'au professionnel', caf: 'à la Caf' } as const;
const QUI = { employeur: 'l’employeur', professionnel: 'le professionnel', caf: 'la Caf' } as const;

/** Remind whoever was asked and has not signed, then have the coordination call; time refuses nobody. */
export const whenEngagementsOuvertsThenRelancerSignataires: Policy = (dossier, context) =>
  dossier.etape === 'engagements'
    ? dossier.signatures.flatMap((signature) => relancerSignataire(dossier, signature, context))
    : [];

function relancerSignataire(dossier: EnEngagements, signature: Signature, context: Context): Echeance[] {
  if (signature.statut !== 'attendue') return [];
  const { signataire, suivi } = signature;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(nomEngagements(dossier.textes), suivi);
  const condition = 'Sauf si la signature arrive avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  return [
    ...regles.engagements.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}/${signataire}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: `Rappel ${A_QUI[signataire]} : signature attendue`,
        condition,
        courrier: 'engagements-relance',
        a: signataire,
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler/${signataire}`,
      jour: dateLimite,
      limite: true,
      libelle: `Tâche : appeler ${QUI[signataire]} au sujet de la signature`,
      condition,
      tache: 'appeler-signataire',
      appeler: signataire,
    }),
  ];
}
