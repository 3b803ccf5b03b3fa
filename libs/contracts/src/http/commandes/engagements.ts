import { z } from 'zod';
import { le } from '../champs/temps.js';
import { jeton, ligne } from '../champs/texte.js';
import { commande } from '../commande.js';

const version = z
  .strictObject({ charte: jeton(), engagements: jeton() })
  .meta({ description: 'Versions des textes à signer, les mêmes pour tous.' });
const exemple = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };

export const engagements = [
  commande('ouvrirEngagements', {
    titre: 'Ouvrir les engagements à la signature',
    champs: { version, le },
    exemple: { version: exemple },
  }),
  commande('signerEngagements', {
    titre: 'Enregistrer une signature',
    champs: {
      signataire: z.enum(['employeur', 'professionnel', 'caf']),
      version,
      preuve: z
        .strictObject({ nom: ligne(200), fonction: ligne(120).exactOptional() })
        .meta({ description: 'Le nom tel qu’il a été écrit en signant.' })
        .exactOptional(),
      le,
    },
    documents: ['preuve'],
    exemple: { signataire: 'caf', version: exemple, preuve: { nom: 'Brigitte Dutableau' } },
  }),
];
