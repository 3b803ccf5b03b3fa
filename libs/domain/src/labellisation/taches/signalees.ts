import type { Context } from '../context.js';
import { serieDeLaCle, serieSuspension } from '../series.js';
import { toutesLesEcheances } from '../echeances/index.js';
import { estClose, type Labellisation } from '../state.js';
import type { Tache, TypeTache } from './tache.js';

/** What a delay that ran out asks for, while the wait lasts. A suspension leaves only its own end to confirm. */
export function tachesSignalees(dossier: Labellisation, context: Context): Tache[] {
  const { echues } = dossier;
  const suspension = estClose(dossier) ? null : dossier.suspension;
  return toutesLesEcheances(dossier, context).flatMap(({ cle, jour, action }): Tache[] => {
    if (action.kind !== 'tache' || !echues.includes(cle)) return [];
    if (suspension && !estClose(dossier) && serieDeLaCle(cle) !== serieSuspension(dossier)) return [];
    const { tache: type, appeler } = action;
    return [{ cle, type, raison: RAISONS[type] ?? '', ...(appeler ? { appeler } : {}), depuis: jour }];
  });
}

const RAISONS: Partial<Record<TypeTache, string>> = {
  'appeler-pieces': 'Les pièces demandées ne sont pas arrivées, malgré les rappels.',
  'enregistrer-decision-commission': 'La séance de la commission a eu lieu.',
  'confirmer-liste-attente':
    'La candidature attend une place depuis longtemps : l’employeur la souhaite-t-il toujours ?',
  'appeler-ressource': 'L’accord n’est pas arrivé, malgré les rappels.',
  'planifier-entretien': 'Aucune date n’est encore fixée pour l’entretien.',
  'rendre-avis-entretien': 'La date de l’entretien est passée.',
  'appeler-signataire': 'La signature n’est pas arrivée, malgré les rappels.',
  'appeler-profil': 'Le profil n’est pas déclaré, malgré les rappels.',
  'appeler-fiche': 'La fiche de l’annuaire n’est pas validée, malgré les rappels.',
  'appeler-bilan': 'Le bilan attend encore, malgré les rappels.',
  'confirmer-terme': 'Le terme est passé : rien ne s’arrête sans décision.',
  'decider-manquement': 'Le délai de réponse de l’employeur est passé : l’instance peut décider.',
  'archiver-dossier': 'La date annoncée aux deux est arrivée : le contenu du dossier est à effacer.',
  'revoir-suspension':
    'La suspension dure, sans fin prévue : notez la reprise, ou corrigez la saisie pour donner une date de fin.',
  'confirmer-reprise': 'La fin prévue de la suspension est arrivée.',
};
