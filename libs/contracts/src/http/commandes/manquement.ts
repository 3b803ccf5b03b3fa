import { MODES_ENVOI, OBLIGATIONS } from '@pdn/domain';
import { z } from 'zod';
import { preuve } from '../champs/preuve.js';
import { le } from '../champs/temps.js';
import { motif, paragraphes } from '../champs/texte.js';
import { commande } from '../commande.js';

export const manquement = [
  commande('ouvrirManquement', {
    titre: 'Ouvrir une procédure : un engagement n’est pas respecté',
    champs: { obligations: z.array(z.enum(OBLIGATIONS)).min(1).max(OBLIGATIONS.length), motif, le },
    documents: ['motif'],
    exemple: {
      obligations: ['bilan-annuel'],
      motif: 'Le bilan 2027 n’est pas remis, après trois rappels et deux appels.',
    },
  }),
  commande('envoyerMiseEnDemeure', {
    titre: 'Enregistrer l’envoi de la mise en demeure',
    champs: {
      mode: z.enum(MODES_ENVOI),
      suiviPostal: z
        .string()
        .trim()
        .regex(/^[0-9A-Za-z][0-9A-Za-z ]{5,39}$/, 'Ce numéro ne compte que des chiffres et des lettres.')
        .exactOptional()
        .meta({ description: 'Numéro de la lettre recommandée, s’il y en a un.' }),
      le,
    },
    documents: ['suiviPostal'],
    exemple: { mode: 'lettre-recommandee', suiviPostal: '1A 234 567 8901 2', le: '2028-04-10' },
  }),
  commande('repondreManquement', {
    titre: 'Enregistrer la réponse de l’employeur',
    champs: { reponse: paragraphes(4000), preuve: preuve.exactOptional(), le },
    documents: ['reponse', 'preuve'],
    exemple: { reponse: 'Le bilan vous sera remis avant la fin du mois.' },
  }),
  commande('deciderManquement', {
    titre: 'Enregistrer la décision : levée, observation ou exclusion, avec un motif',
    champs: { issue: z.enum(['levee', 'observation', 'exclusion']), motif, le },
    documents: ['motif'],
    exemple: { issue: 'levee', motif: 'Le bilan est arrivé et la réponse explique le retard.' },
  }),
];
