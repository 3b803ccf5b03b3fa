import { TYPES_DEVOIR } from '@pdn/domain';
import { z } from 'zod';
import { ligne } from '../champs/texte.js';
import { curseur, limite } from '../liste.js';
import { dossierResume, jour, personne, structure, tache } from './lectures.js';

/** Query of an employer: the civil year of its obligations. */
export const requeteEmployeur = z.strictObject({
  annee: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .exactOptional()
    .meta({ description: 'Année civile des obligations ; sans elle, l’année en cours.' }),
});
export type RequeteEmployeur = z.output<typeof requeteEmployeur>;

export const requeteEmployeurs = z.strictObject({
  q: ligne(100).exactOptional().meta({ description: 'Nom, commune ou SIRET.' }),
  curseur,
  limite,
});
export type RequeteEmployeurs = z.output<typeof requeteEmployeurs>;

export const devoir = z
  .object({
    dossier: z.uuid(),
    cle: z.string().meta({ description: 'Stable dans le dossier.' }),
    type: z.enum(TYPES_DEVOIR),
    qui: z.string().meta({ description: 'Qui doit agir.' }),
    exercice: z.int().nullable().meta({ description: 'Année d’un bilan.' }),
    statut: z.enum(['a-venir', 'attendu', 'fait', 'leve']),
    du: jour.nullable().meta({ description: 'À venir : le jour où ce sera demandé, tout seul.' }),
    limite: jour.nullable().meta({ description: 'Le jour annoncé, s’il y en a un.' }),
    le: jour.nullable().meta({ description: 'Fait, ou levé par une décision, ce jour-là.' }),
  })
  .meta({ id: 'Devoir' });
export type DevoirHttp = z.output<typeof devoir>;

export const dossierDEmployeur = dossierResume.extend({
  professionnel: personne,
  contact: personne,
  remplace: z.uuid().nullable().meta({ description: 'Le dossier de la personne remplacée.' }),
  taches: z.array(tache),
});

export const employeurLu = z
  .object({
    structure: structure.unwrap(),
    autresNoms: z.array(z.string()).meta({ description: 'Saisis pour le même SIRET.' }),
    annee: z.int(),
    annees: z.array(z.int()).meta({ description: 'Celles qui ont des obligations, et l’année en cours.' }),
    dossiers: z.array(dossierDEmployeur),
    obligations: z.array(devoir).meta({ description: 'De cette année, dans l’ordre.' }),
  })
  .meta({ id: 'Employeur', description: 'Un employeur, ses dossiers et ses obligations d’une année.' });
export type EmployeurHttp = z.output<typeof employeurLu>;

export const employeursLus = z
  .object({
    employeurs: z.array(
      z.object({
        id: z.uuid(),
        nom: z.string(),
        commune: z.string(),
        siret: z.string().nullable(),
        dossiers: z.int(),
        enCours: z.int().meta({ description: 'Dossiers qui ne sont pas clos.' }),
      }),
    ),
    total: z.int(),
    suivant: z.string().nullable().meta({ description: 'Curseur de la page suivante.' }),
  })
  .meta({ id: 'Employeurs' });
export type EmployeursHttp = z.output<typeof employeursLus>;
