import { z } from 'zod';
import { le } from '../champs/temps.js';
import { motif } from '../champs/texte.js';
import { commande } from '../commande.js';

export const listeAttente = [
  commande('mettreEnListeDAttente', {
    titre: 'Mettre sur la liste d’attente',
    champs: {
      motif,
      rang: z
        .int()
        .min(1)
        .max(999)
        .meta({ description: 'Rang du jour, donné à titre indicatif.' })
        .exactOptional(),
      le,
    },
    documents: ['motif'],
    exemple: { motif: 'Les places de formation de l’année sont prises.', rang: 4 },
  }),
  commande('confirmerListeDAttente', {
    titre: 'Confirmer que la place est toujours souhaitée',
    champs: { le },
    exemple: {},
  }),
  commande('sortirDeListeDAttente', {
    titre: 'Sortir de la liste d’attente : une place est libre',
    champs: { le },
    exemple: {},
  }),
];
