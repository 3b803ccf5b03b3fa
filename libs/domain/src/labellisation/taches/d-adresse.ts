import { TACHES_D_ENVOI } from '../../envoi-signale.js';
import type { Labellisation } from '../state.js';
import type { Tache } from './tache.js';

/**
 * One per person whose mail came back: what waits for them is paused until a mail is sent again. One per person who may not
 * have had a reminder.
 */
export const tachesDAdresse = ({ nonRemis }: Labellisation): Tache[] =>
  nonRemis
    .map(({ suite, destinataire, depuis }): Tache => {
      const { type, raison } = suite ? TACHES_D_ENVOI[suite] : ADRESSE;
      return { cle: `${type}/${destinataire}`, type, raison, appeler: destinataire, depuis };
    })
    .filter(({ cle }, rang, toutes) => toutes.findIndex((autre) => autre.cle === cle) === rang);

const ADRESSE = {
  type: 'corriger-adresse',
  raison: 'Un courriel n’a pas pu être remis : l’adresse est à corriger, puis le courriel à renvoyer.',
} as const;
