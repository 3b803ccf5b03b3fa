import type { Labellisation } from '../state.js';
import type { Tache } from './tache.js';

/** One per person whose mail came back: what waits for them is paused until a mail is sent again. */
export const tachesDAdresse = ({ nonRemis }: Labellisation): Tache[] =>
  nonRemis
    .filter(
      ({ destinataire }, rang) => nonRemis.findIndex((echec) => echec.destinataire === destinataire) === rang,
    )
    .map(({ destinataire, depuis }) => ({
      cle: `corriger-adresse/${destinataire}`,
      type: 'corriger-adresse',
      raison: 'Un courriel n’a pas pu être remis : l’adresse est à corriger, puis le courriel à renvoyer.',
      appeler: destinataire,
      depuis,
    }));
