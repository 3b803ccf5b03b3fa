import { z } from 'zod';
import { COMMANDES, deposerCandidature, renvoyerCourrier } from './commandes/index.js';
import { verifierMetier } from './champs/metier.js';
import { jour, jourHeure } from './champs/temps.js';

const auNomDe = z.enum(['employeur', 'professionnel', 'caf', 'commission']).meta({
  description: 'De qui vient cet acte, quand vous l’enregistrez pour quelqu’un d’autre.',
});

/** `POST /labellisations`: the command `deposerCandidature`, flat. The employer asks; somebody usually enters it for them. */
export const ouverture = deposerCandidature.data
  .omit({ le: true })
  .extend({
    deposeeLe: jour
      .exactOptional()
      .meta({ description: 'Jour de la candidature, s’il n’est pas d’aujourd’hui.' }),
    auNomDe: z.enum(['employeur', 'professionnel']).default('employeur'),
  })
  .superRefine(verifierMetier)
  .meta({ id: 'Ouverture', examples: [deposerCandidature.exemple] });
export type Ouverture = z.output<typeof ouverture>;

const variantes = [...COMMANDES, renvoyerCourrier].map(({ type, titre, data, exemple }) =>
  z
    .strictObject({ type: z.literal(type), data, auNomDe: auNomDe.exactOptional() })
    .meta({ title: type, description: titre, examples: [{ type, data: exemple }] }),
);
type Variante = (typeof variantes)[number];

/** `POST /labellisations/{id}/commandes`. */
export const requeteCommande = z
  .discriminatedUnion('type', variantes as [Variante, ...Variante[]])
  .meta({ id: 'Commande' });
export type RequeteCommande = z.output<typeof requeteCommande>;

/** `POST /exercices/{reseau}/avancer`. */
export const avancer = z
  .strictObject({
    jusqua: z.union([jour, jourHeure]).meta({
      description: 'Jour (jusqu’à sa fin) ou jour et heure, dans le fuseau du réseau.',
    }),
  })
  .meta({ id: 'Avancer', examples: [{ jusqua: '2019-01-14T14:00' }] });
