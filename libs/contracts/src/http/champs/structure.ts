import { z } from 'zod';
import { siret } from './siret.js';
import { jeton, ligne } from './texte.js';

export const structure = z
  .strictObject({
    nom: ligne(160),
    siret,
    type: jeton().exactOptional(),
    commune: ligne(80),
    codePostal: z
      .string()
      .regex(/^\d{5}$/, 'Un code postal compte 5 chiffres.')
      .exactOptional(),
    codeInsee: z
      .string()
      .regex(/^(\d{5}|2[AB]\d{3})$/, 'Un code Insee compte 5 caractères.')
      .exactOptional(),
  })
  .meta({
    examples: [
      {
        nom: 'Centre social de Coutances',
        siret: '00005001300010',
        type: 'centre_social',
        commune: 'Coutances',
        codePostal: '50200',
        codeInsee: '50147',
      },
    ],
  });
export type StructureHttp = z.output<typeof structure>;
