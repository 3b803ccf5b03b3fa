import { RESEAUX_SOCIAUX } from '@pdn/domain';
import { z } from 'zod';
import { adresseWeb } from './adresse-web.js';
import { heure } from './temps.js';
import { ligne, paragraphes } from './texte.js';

export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** What the public directory shows of a labelled professional. */
export const fiche = z
  .strictObject({
    prenom: ligne(80),
    metier: ligne(120),
    structure: ligne(160),
    commune: ligne(80),
    photo: z.enum(['personne', 'structure']).exactOptional(),
    reseaux: z
      .array(z.strictObject({ reseau: z.enum(RESEAUX_SOCIAUX), adresse: adresseWeb }))
      .min(1)
      .max(10),
    permanence: z
      .strictObject({ jour: z.enum(JOURS), debut: heure, fin: heure })
      .refine(({ debut, fin }) => debut < fin, {
        path: ['fin'],
        message: 'La permanence doit finir après son début.',
      })
      .exactOptional(),
    presentation: paragraphes(700),
    mention: ligne(200).exactOptional(),
  })
  .meta({ description: 'La fiche de l’annuaire public.' });
export type Fiche = z.output<typeof fiche>;

export const exempleFiche = {
  prenom: 'Aurélie',
  metier: 'Référente famille',
  structure: 'Centre social de Coutances',
  commune: 'Coutances',
  photo: 'personne' as const,
  reseaux: [{ reseau: 'facebook' as const, adresse: 'https://reseau.example.org/aurelie-delamaquette-pdn' }],
  permanence: { jour: 'mercredi' as const, debut: '17:00', fin: '18:00' },
  presentation: 'Parents du secteur, écrivez-moi : informations, sorties, questions du quotidien.',
};
