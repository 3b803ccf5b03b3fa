import { z } from 'zod';
import { preuve } from '../champs/preuve.js';
import { le } from '../champs/temps.js';
import { jeton } from '../champs/texte.js';
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
      preuve: preuve.exactOptional(),
      le,
    },
    documents: ['preuve'],
    exemple: { signataire: 'caf', version: exemple, preuve: { nom: 'Brigitte Dutableau' } },
  }),
];
