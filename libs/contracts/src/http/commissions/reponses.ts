import { MODES_DE_DECISION, seances, TYPES_DE_VOIX } from '@pdn/domain';
import { z } from 'zod';
import { chronologieAppel } from '../appels/reponses.js';
import { programme } from '../champs/programme.js';

const jour = z.iso.date();
const entete = {
  id: z.uuid(),
  numero: z.string(),
  version: z.int(),
  programme,
  instance: z.string(),
  date: z.string().meta({ description: 'Jour et heure, dans le fuseau du réseau.' }),
  etat: z.enum(seances.ETATS_SEANCE),
};
const nom = z.object({ prenom: z.string(), nom: z.string() }).nullable();
const enAttente = z.object({
  id: z.uuid(),
  numero: z.string(),
  professionnel: nom,
  structure: z.string().nullable(),
});

export const seancesLues = z
  .object({
    seances: z.array(z.object({ ...entete, affaires: z.int(), decisions: z.int() })),
    enAttente: z
      .array(enAttente)
      .meta({ description: 'Dossiers en commission, à l’ordre du jour d’aucune séance.' }),
  })
  .meta({ id: 'ListeSeances' });

const voix = z.array(z.object({ personne: z.uuid(), voix: z.enum(seances.VOIX) }));

export const seanceLue = z
  .object({
    ...entete,
    dureeMinutes: z.int(),
    lieu: z.string().nullable(),
    quorum: z.int(),
    mode: z.enum(MODES_DE_DECISION),
    membres: z.array(
      z.object({
        personne: z.uuid(),
        nom,
        siege: z.string(),
        fonction: z.enum(seances.FONCTIONS),
        voix: z.enum(TYPES_DE_VOIX),
        presence: z.enum(seances.PRESENCES).nullable(),
        convoque: z.boolean(),
      }),
    ),
    affaires: z.array(
      z.object({
        dossier: enAttente,
        avisDuReseau: z.enum(['favorable', 'reserve', 'defavorable']).nullable(),
        criteres: z.record(z.string(), z.enum(seances.APPRECIATIONS)),
        voix,
        deports: z.array(z.uuid()),
        decision: z
          .object({
            issue: z.enum(seances.ISSUES),
            par: z.enum(seances.VOIES_DE_DECISION),
            motif: z.string().nullable(),
            prochaineSeance: jour.nullable(),
            le: jour,
          })
          .nullable(),
      }),
    ),
    transmissions: z.array(
      z.object({
        dossier: z.uuid(),
        issue: z.enum(seances.ISSUES),
        etat: z.enum(['a-transmettre', 'transmise', 'refusee', 'classee']),
        code: z.string().nullable().meta({ description: 'Pourquoi le dossier a refusé.' }),
      }),
    ),
    taches: z.array(z.object({ cle: z.string(), type: z.string(), raison: z.string(), depuis: jour })),
    commandesPossibles: z.array(z.string()),
  })
  .meta({ id: 'Seance' });
export type SeanceHttp = z.output<typeof seanceLue>;

export const chronologieSeance = chronologieAppel
  .extend({
    avenir: z.array(
      z.object({
        cle: z.string(),
        jour,
        at: z.iso.datetime(),
        libelle: z.string(),
        condition: z.string().nullish(),
        nature: z.enum(['relance', 'tache', 'repere']),
        enPause: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ChronologieSeance' });
export type ChronologieSeanceHttp = z.output<typeof chronologieSeance>;
