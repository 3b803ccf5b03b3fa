import { z } from 'zod';
import { identifiant } from '../champs/identifiant.js';
import { jour } from '../champs/temps.js';
import { jeton, motif } from '../champs/texte.js';
import { commande } from '../commande.js';

const cle = z
  .string()
  .max(160)
  .regex(/^[a-z]+(-[A-Za-z0-9._-]+)?\.\d+\/[a-z]+(-\d+)?(\/[a-z]+)?$/, 'Ce n’est pas la clé d’une échéance.')
  .meta({ description: 'Clé d’une échéance à venir, comme la chronologie la donne.' });

export const suivi = [
  commande('adopterRegles', {
    titre: 'Adopter une autre version des règles',
    champs: {
      version: z.int().min(1).max(100_000).meta({ description: 'Version publiée, de ce programme.' }),
    },
    exemple: { version: 2 },
  }),
  commande('deplacerEcheance', {
    titre: 'Déplacer une échéance',
    champs: { cle, au: jour, motif },
    documents: ['motif'],
    exemple: { cle: 'bilan-2027.1/limite', au: '2028-04-28', motif: 'Congé maternité jusqu’à la fin mars.' },
  }),
  commande('sauterEcheance', {
    titre: 'Sauter une échéance',
    champs: { cle, motif },
    documents: ['motif'],
    exemple: { cle: 'bilan-2027.1/rappel-1', motif: 'Nous nous sommes parlé hier.' },
  }),
  commande('mettreEcheanceEnPause', {
    titre: 'Mettre une échéance en pause',
    champs: { cle, motif },
    documents: ['motif'],
    exemple: { cle: 'bilan-2027.1/limite', motif: 'Arrêt maladie, sans date de retour.' },
  }),
  commande('reprendreEcheance', {
    titre: 'Reprendre une échéance en pause ou sautée',
    champs: { cle },
    exemple: { cle: 'bilan-2027.1/limite' },
  }),
  commande('corrigerSaisie', {
    titre: 'Corriger une saisie, sans rien effacer',
    champs: {
      version: z
        .int()
        .min(1)
        .max(100_000)
        .meta({ description: 'Rang, dans la chronologie, du fait à corriger.' }),
      champ: jeton(),
      valeur: z
        .union([jeton(), z.number().min(-1e9).max(1e9), z.boolean()])
        .meta({ description: 'Une date, un nombre, un oui ou un non : jamais une phrase.' }),
      motif,
    },
    documents: ['motif'],
    exemple: { version: 12, champ: 'le', valeur: '2027-01-11', motif: 'Erreur de date à la saisie.' },
  }),
];

/** The mail says the rest: its gabarit, recipient and series are read from its row, never taken from a client. */
export const renvoyerCourrier = {
  type: 'renvoyerCourrier' as const,
  titre: 'Renvoyer un courriel non remis',
  data: z.strictObject({ courrier: identifiant }),
  exemple: { courrier: '4f9dfb2a-8a4c-5a0f-9c51-0b1f6e3c7d21' },
};
