import { z } from 'zod';

/** https only: it ends up as a link on a public page. */
export const adresseWeb = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'Cette adresse doit commencer par https:// et être complète.',
    abort: true,
  })
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'Cette adresse contient un espace ou un caractère non admis.')
  .meta({ examples: ['https://reseau.example.org/aurelie-delamaquette-pdn'] });
