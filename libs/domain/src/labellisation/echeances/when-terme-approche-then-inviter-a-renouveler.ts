import { labelDe } from '../label/label-de.js';
import { RENOUVELLEMENT, serieDuSuivi } from '../series.js';
import { estClose } from '../state.js';
import { relancer, type Policy } from './policy.js';

/** The employer is invited to ask, then reminded: renewal is never tacit. Nobody asks about a label whose end is announced. */
export const whenTermeApprocheThenInviterARenouveler: Policy = (dossier, context) => {
  const label = estClose(dossier) ? null : labelDe(dossier);
  if (label?.renouvellement.statut !== 'a-demander' || label.finAnnoncee) return [];
  const { calendrier, regles } = context;
  const { terme, suivi } = label;
  const serie = serieDuSuivi(RENOUVELLEMENT, suivi);
  return regles.renouvellement.moisAvant
    .map((mois, rang) => {
      const estPremier = rang === 0;
      return relancer(dossier, context, {
        cle: `${serie}/${estPremier ? 'invitation' : `relance-${rang}`}`,
        jour: calendrier.ouvrePrecedent(calendrier.plusMois(terme, -mois)),
        libelle: `${estPremier ? 'Invitation' : 'Rappel'} à l’employeur : renouvellement à demander`,
        condition: 'Sauf si le renouvellement est demandé avant',
        courrier: estPremier ? 'renouvellement-invitation' : 'renouvellement-relance',
        a: 'employeur',
        dateLimite: terme,
      });
    })
    .filter(({ jour }) => jour > suivi.depuis);
};
