import { labelDe } from '../label/label-de.js';
import { serieSuspension } from '../series.js';
import { estClose } from '../state.js';
import { signalerTache, type Policy } from './policy.js';

/**
 * Nothing reminds of a suspension without an expected end: after a while somebody looks at it again, unless the end of
 * the label is announced. It ends by nobody's silence.
 */
export const whenSuspendueSansFinThenFaireLePoint: Policy = (dossier, context) => {
  if (estClose(dossier) || !dossier.suspension || dossier.suspension.au) return [];
  if (labelDe(dossier)?.finAnnoncee) return [];
  const { calendrier, regles } = context;
  return [
    signalerTache(dossier, context, {
      cle: `${serieSuspension(dossier)}/revoir`,
      jour: calendrier.ouvreSuivant(calendrier.plusMois(dossier.suspension.du, regles.suspension.revoirMois)),
      libelle: 'Tâche : faire le point sur la suspension',
      condition: 'Sauf si la reprise ou une date de fin est enregistrée avant',
      tache: 'revoir-suspension',
    }),
  ];
};
