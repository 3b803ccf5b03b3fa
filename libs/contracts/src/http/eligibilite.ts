import { CRITERES_OUI_NON } from '@pdn/domain';
import { z } from 'zod';
import { critere } from './champs/criteres.js';
import { categorieMetier } from './champs/metier.js';
import { programme } from './champs/programme.js';

const ouiNon = z.enum(CRITERES_OUI_NON);
const heures = z.coerce.number('Indiquez un nombre d’heures.').min(0).max(40);

/** Query of `GET /reseaux/{reseau}/programmes/{programme}/eligibilite`, in the API and on the page. */
export const requeteEligibilite = z.strictObject({
  metier: categorieMetier.exactOptional(),
  criteres: z
    .union([ouiNon.transform((seul) => [seul]), z.array(ouiNon).max(CRITERES_OUI_NON.length)])
    .default([])
    .meta({ description: 'Ceux qui sont remplis ; à répéter.' }),
  heures: heures.default(0).meta({ description: 'Heures prévues par semaine.' }),
  permanence: heures.default(0).meta({ description: 'Dont heures de permanence.' }),
});
export type RequeteEligibilite = z.output<typeof requeteEligibilite>;

const constats = z.array(z.object({ critere, libelle: z.string() }));

/** What the rules say of an application: a proposal, a person decides. */
export const evaluationLue = z.object({
  proposition: z.enum(['eligible', 'commission', 'criteres-manquants']),
  sansCommission: z.boolean().meta({ description: 'Le métier est de ceux que le réseau admet directement.' }),
  criteresManquants: constats,
  signaux: constats.meta({ description: 'Recommandations non suivies : elles n’écartent personne.' }),
});
export type EvaluationHttp = z.output<typeof evaluationLue>;

export const eligibiliteLue = z
  .object({
    programme,
    regles: z.int().meta({ description: 'Version des règles en vigueur.' }),
    metiers: z.array(z.object({ code: z.string(), libelle: z.string(), sansCommission: z.boolean() })),
    criteres: z.array(z.object({ critere, libelle: z.string(), exige: z.boolean() })),
    reponse: evaluationLue.nullable().meta({ description: 'Pour le métier demandé ; rien n’est gardé.' }),
  })
  .meta({ id: 'Eligibilite' });
export type EligibiliteHttp = z.output<typeof eligibiliteLue>;
