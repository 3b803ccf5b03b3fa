import { z } from 'zod';
import { ligne } from './texte.js';

export const courriel = z
  .email('Cette adresse de courriel est incomplète ou mal écrite.')
  .max(254)
  .meta({ examples: ['b.duclavier@centre-social.example.org'] });

export const telephone = z
  .string()
  .trim()
  .max(25)
  .regex(/^\+?\d[\d .-]{4,}$/, 'Ce numéro de téléphone est mal écrit.')
  .meta({ examples: ['02 61 91 51 01'] });

export const personne = z
  .strictObject({
    civilite: z.enum(['M.', 'Mme']).exactOptional(),
    prenom: ligne(80),
    nom: ligne(80),
    fonction: ligne(120).exactOptional(),
    courriel,
    telephone: telephone.exactOptional(),
  })
  .meta({
    examples: [
      {
        civilite: 'Mme',
        prenom: 'Béatrice',
        nom: 'Duclavier',
        fonction: 'directrice',
        courriel: 'b.duclavier@centre-social.example.org',
        telephone: '02 61 91 51 01',
      },
    ],
  });
export type PersonneHttp = z.output<typeof personne>;
