import { serieSuspension } from '../series.js';
import { estClose } from '../state.js';
import { signalerTache, type Policy } from './policy.js';

/** The expected end of a suspension is signalled: a person says when it resumes. */
export const whenSuspendueThenConfirmerReprise: Policy = (dossier, context) => {
  if (estClose(dossier) || !dossier.suspension?.au) return [];
  return [
    signalerTache(dossier, context, {
      cle: `${serieSuspension(dossier)}/reprise`,
      jour: context.calendrier.ouvreSuivant(dossier.suspension.au),
      libelle: 'Tâche : confirmer la reprise',
      condition: 'Sauf si la reprise est enregistrée avant',
      tache: 'confirmer-reprise',
    }),
  ];
};
