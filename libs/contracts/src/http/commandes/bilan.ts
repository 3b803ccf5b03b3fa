import { z } from 'zod';
import { contenuBilan, exempleBilan } from '../champs/bilan.js';
import { preuve } from '../champs/preuve.js';
import { le } from '../champs/temps.js';
import { motif, paragraphes } from '../champs/texte.js';
import { commande } from '../commande.js';

const exercice = z
  .int()
  .min(2010)
  .max(2100)
  .meta({ description: 'Année du bilan.', examples: [2027] });

export const bilan = [
  commande('remettreBilan', {
    titre: 'Remettre le bilan de l’année',
    champs: { exercice, contenu: contenuBilan, preuve: preuve.exactOptional(), le },
    documents: ['contenu', 'preuve'],
    exemple: { exercice: 2027, contenu: exempleBilan },
  }),
  commande('contresignerBilan', {
    titre: 'Contresigner le bilan, ou dire son désaccord',
    champs: {
      exercice,
      accord: z.boolean(),
      remarque: paragraphes(4000).exactOptional(),
      preuve: preuve.exactOptional(),
      le,
    },
    documents: ['remarque', 'preuve'],
    exemple: { exercice: 2027, accord: true },
  }),
  commande('renvoyerBilan', {
    titre: 'Demander une correction du bilan',
    champs: { exercice, motif, le },
    documents: ['motif'],
    exemple: { exercice: 2027, motif: 'Les heures hors ligne manquent.' },
  }),
  commande('accepterBilan', {
    titre: 'Accepter le bilan',
    champs: { exercice, le },
    exemple: { exercice: 2027 },
  }),
  commande('cloreBilan', {
    titre: 'Clore le bilan par une décision, avec un motif',
    champs: { exercice, motif, le },
    documents: ['motif'],
    exemple: { exercice: 2027, motif: 'La structure a fermé trois mois ; rien n’est plus à attendre.' },
  }),
  commande('rouvrirBilan', {
    titre: 'Rouvrir un bilan accepté ou clos, pour le corriger',
    champs: { exercice, motif, le },
    documents: ['motif'],
    exemple: { exercice: 2027, motif: 'Les heures de décembre ont été comptées deux fois.' },
  }),
];
