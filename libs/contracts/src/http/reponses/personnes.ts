import { z } from 'zod';
import { devoir, dossierDEmployeur } from './employeurs.js';
import { dossierLie, personne, structure } from './lectures.js';

export const personneLue = z
  .object({
    personne: personne.unwrap(),
    dossiers: z.array(dossierDEmployeur.omit({ professionnel: true }).extend({ structure })).meta({
      description: 'Comme professionnel, du plus récent au plus ancien : un par employeur et par programme.',
    }),
    remplacements: z
      .array(dossierLie.extend({ pour: z.uuid().meta({ description: 'Lequel de ses dossiers.' }) }))
      .meta({ description: 'Qui est remplacé, et par qui.' }),
    obligations: z.array(devoir).meta({ description: 'De tous ses dossiers, dans l’ordre.' }),
    semblables: z
      .array(
        z.object({
          id: z.uuid(),
          prenom: z.string(),
          nom: z.string(),
          par: z.enum(['nom', 'courriel']),
          dossiers: z.int(),
        }),
      )
      .meta({
        description: 'Peut-être la même personne, saisie deux fois : à vérifier, rien n’est fusionné.',
      }),
  })
  .meta({
    id: 'Personne',
    description: 'Une personne et son histoire, d’un employeur et d’un programme à l’autre.',
  });
export type PersonneLueHttp = z.output<typeof personneLue>;
