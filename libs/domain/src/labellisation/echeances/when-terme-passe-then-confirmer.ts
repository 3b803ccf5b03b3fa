import { labelDe } from '../label/label-de.js';
import { RENOUVELLEMENT, serieDuSuivi } from '../series.js';
import { estClose } from '../state.js';
import { repere, signalerTache, type Policy } from './policy.js';

/** Past the term nothing lapses: the card stays, and somebody is asked to confirm. */
export const whenTermePasseThenConfirmer: Policy = (dossier, context) => {
  const label = estClose(dossier) ? null : labelDe(dossier);
  if (!label) return [];
  const serie = serieDuSuivi(RENOUVELLEMENT, label.suivi);
  const terme = repere(context, `${serie}/terme`, label.terme, 'Terme du label', {
    fixe: 'Le terme du label ne se déplace pas : il change par une décision, quand le label est renouvelé.',
  });
  if (label.finAnnoncee) return [terme];
  return [
    terme,
    signalerTache(dossier, context, {
      cle: `${serie}/confirmer`,
      jour: context.calendrier.apres(label.terme, context.regles.renouvellement.joursApres),
      libelle: 'Tâche : confirmer la suite, le terme est passé',
      condition: 'Sauf si le label est renouvelé ou retiré avant',
      tache: 'confirmer-terme',
    }),
  ];
};
