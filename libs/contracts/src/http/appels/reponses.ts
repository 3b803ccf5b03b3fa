import { z } from 'zod';
import { programme } from '../champs/programme.js';

const jour = z.iso.date();
const instant = z.iso.datetime();
const entete = {
  id: z.uuid(),
  numero: z.string(),
  version: z.int(),
  programme,
  etat: z.enum(['ouvert', 'clos']),
  titre: z.string(),
  ouvreLe: jour,
  clotureLe: jour,
};
const personne = z
  .object({ id: z.uuid(), prenom: z.string(), nom: z.string(), courriel: z.string() })
  .nullable()
  .meta({ description: 'Absente une fois effacée.' });
const candidature = z.object({
  dossier: z.uuid(),
  numero: z.string(),
  etat: z.string(),
  professionnel: z.object({ prenom: z.string(), nom: z.string() }).nullable(),
  structure: z.string().nullable(),
  tardive: z.boolean().meta({ description: 'Arrivée après la clôture : « hors appel ».' }),
  le: jour,
});

export const appelsLus = z
  .object({
    appels: z.array(z.object({ ...entete, invites: z.int(), candidatures: z.int() })),
  })
  .meta({ id: 'ListeAppels' });

export const appelLu = z
  .object({
    ...entete,
    texte: z.string().nullable(),
    invites: z.array(
      z.object({
        rang: z.int(),
        le: jour,
        structure: z
          .object({ id: z.uuid(), nom: z.string(), siret: z.string().nullable(), commune: z.string() })
          .nullable(),
        contact: personne,
        professionnel: personne,
        candidature: candidature.nullable().meta({ description: 'Absente : pas encore de réponse.' }),
      }),
    ),
    autresCandidatures: z.array(candidature),
    taches: z.array(z.object({ cle: z.string(), type: z.string(), raison: z.string(), depuis: jour })),
    commandesPossibles: z.array(z.string()),
  })
  .meta({ id: 'Appel' });
export type AppelHttp = z.output<typeof appelLu>;

export const chronologieAppel = z
  .object({
    passe: z.array(
      z.object({
        version: z.int(),
        type: z.string(),
        data: z.record(z.string(), z.unknown()),
        survenuLe: instant,
        acteur: z.object({ kind: z.string(), through: z.string(), nom: z.string().nullable() }),
      }),
    ),
    courriels: z.array(
      z.object({
        id: z.uuid(),
        version: z.int(),
        gabarit: z.string(),
        classe: z.enum(['acte', 'rappel']),
        destinataire: z.string(),
        personne: z.uuid().nullable(),
        etat: z.enum(['en-cours', 'differe', 'remis', 'non-remis', 'incertain', 'inutile']),
        le: instant,
        cause: z.string().nullable(),
      }),
    ),
    avenir: z.array(
      z.object({
        cle: z.string(),
        jour,
        at: instant,
        libelle: z.string(),
        condition: z.string().nullish(),
        nature: z.enum(['relance', 'cloture', 'repere']),
        enPause: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ChronologieAppel' });
export type ChronologieAppelHttp = z.output<typeof chronologieAppel>;
