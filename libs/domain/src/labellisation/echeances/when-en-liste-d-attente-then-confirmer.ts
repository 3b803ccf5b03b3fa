import { LISTE_ATTENTE, serieDuSuivi } from '../series.js';
import { signalerTache, type Policy } from './policy.js';

/** From time to time somebody asks whether the place is still wanted; nobody loses it by silence. */
export const whenEnListeDAttenteThenConfirmer: Policy = (dossier, context) => {
  if (dossier.etape !== 'liste-attente') return [];
  const { suivi } = dossier;
  const { calendrier, regles } = context;
  return [
    signalerTache(dossier, context, {
      cle: `${serieDuSuivi(LISTE_ATTENTE, suivi)}/confirmer`,
      jour: calendrier.ouvreSuivant(calendrier.plusMois(suivi.depuis, regles.listeAttente.confirmerMois)),
      libelle: 'Tâche : demander si la place est toujours souhaitée',
      condition: 'Sauf si une place se libère ou si l’employeur confirme avant',
      tache: 'confirmer-liste-attente',
      appeler: 'employeur',
    }),
  ];
};
