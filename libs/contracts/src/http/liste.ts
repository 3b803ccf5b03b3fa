import { ETATS } from '@pdn/domain';
import { z } from 'zod';
import { TRIS_DOSSIERS } from '../ecrans/dossiers.js';
import { programme } from './champs/programme.js';
import { jour } from './champs/temps.js';
import { ligne } from './champs/texte.js';

/** Made by us, so it decodes to something that PostgreSQL can compare with. */
const lisible = (curseur: string) => !Buffer.from(curseur, 'base64url').toString().includes('\\u0000');

export const curseur = z
  .string()
  .max(500)
  .regex(/^[\w-]+$/, 'Ce curseur est inconnu.')
  .refine(lisible, 'Ce curseur est inconnu.')
  .exactOptional()
  .meta({ description: 'Reprend après la page précédente : la valeur de `suivant`.' });
export const limite = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .meta({ description: 'Lignes par page.' });

/** Query of the list of dossiers, in the API and on the page. */
export const requeteListe = z.strictObject({
  q: ligne(100).exactOptional().meta({ description: 'Nom, structure, commune ou numéro.' }),
  etat: z
    .enum([...ETATS, 'en-cours'])
    .exactOptional()
    .meta({ description: 'Un état, ou `en-cours` pour tout ce qui n’est pas clos.' }),
  attente: z
    .enum(['employeur', 'professionnel', 'coordinateur', 'caf', 'commission', 'personne'])
    .exactOptional()
    .meta({
      description: 'Qui est attendu.',
    }),
  programme: programme.exactOptional(),
  tri: z.enum(TRIS_DOSSIERS).default('echeance'),
  sens: z.enum(['croissant', 'decroissant']).default('croissant'),
  curseur,
  limite,
});
export type RequeteListe = z.output<typeof requeteListe>;

/** Query of the public directory. */
export const requeteAnnuaire = z.strictObject({
  q: ligne(100).exactOptional().meta({ description: 'Prénom, structure ou nom d’un profil.' }),
  commune: ligne(80).exactOptional(),
  programme: programme.exactOptional(),
  curseur,
  limite,
});
export type RequeteAnnuaire = z.output<typeof requeteAnnuaire>;

/** Query of the letter to print: the date that it is to bear. */
export const requeteLettre = z.strictObject({ le: jour.exactOptional() });
export type RequeteLettre = z.output<typeof requeteLettre>;
