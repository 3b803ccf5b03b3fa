import { z } from 'zod';
import { programme } from '../champs/programme.js';

const jour = z.iso.date();
const instant = z.iso.datetime();
const version = z.int();
const document = z.record(z.string(), z.unknown());

const entete = {
  programme,
  version,
  depuis: instant.meta({ description: 'Les dossiers ouverts à partir de là suivent cette version.' }),
  enVigueur: z.boolean().meta({ description: 'Celle que suivrait un dossier ouvert maintenant.' }),
  dossiers: z.int().meta({ description: 'Dossiers ouverts qui la gardent.' }),
};

export const versionsLues = z
  .object({
    versions: z.array(z.object(entete)),
    brouillons: z.array(z.object({ programme, modifieLe: instant })),
  })
  .meta({ id: 'VersionsDeRegles' });
export type VersionsHttp = z.output<typeof versionsLues>;

export const versionLue = z.object({ ...entete, regles: document }).meta({ id: 'VersionDeRegles' });
export type VersionHttp = z.output<typeof versionLue>;

export const brouillonLu = z
  .object({ programme, modifieLe: instant, regles: document })
  .meta({ id: 'Brouillon' });
export type BrouillonHttp = z.output<typeof brouillonLu>;

export const brouillonAbandonne = z.object({ programme }).meta({ id: 'BrouillonAbandonne' });

export const comparaisonLue = z
  .object({
    ecarts: z.array(
      z.object({
        champ: z.string(),
        chapitre: z.string(),
        libelle: z.string(),
        avant: z.string(),
        apres: z.string(),
      }),
    ),
  })
  .meta({ id: 'ComparaisonDeRegles' });
export type ComparaisonHttp = z.output<typeof comparaisonLue>;

export const publicationLue = z
  .object({ programme, version, depuis: instant })
  .meta({ id: 'ReglesPubliees' });
export type PublicationHttp = z.output<typeof publicationLue>;

const courrier = z.object({ gabarit: z.string(), destinataire: z.string(), dateLimite: jour.nullable() });
const tache = z.object({ type: z.string(), raison: z.string() });

export const apercusLus = z
  .object({
    dossiers: z.array(
      z.object({
        id: z.uuid(),
        numero: z.string(),
        version: version.nullable().meta({ description: 'Celle qu’il garde.' }),
        refus: z.object({ code: z.string(), message: z.string() }).nullable(),
        echeances: z.array(
          z.object({ cle: z.string(), libelle: z.string(), avant: jour.nullable(), apres: jour.nullable() }),
        ),
        taches: z.object({ enPlus: z.array(tache), enMoins: z.array(tache) }),
        courriels: z.array(courrier),
      }),
    ),
  })
  .meta({ id: 'ApercuDAdoption', description: 'Ce qui bougerait ; rien n’est fait.' });
export type ApercusHttp = z.output<typeof apercusLus>;

export const adoptionsLues = z
  .object({
    dossiers: z.array(
      z.object({
        id: z.uuid(),
        numero: z.string(),
        resultat: z.enum(['adoptee', 'deja', 'refusee']),
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AdoptionsDeRegles' });
export type AdoptionsHttp = z.output<typeof adoptionsLues>;

export const essaiLu = z
  .object({
    du: jour,
    au: jour,
    dossiers: z.int(),
    pas: z.array(
      z.object({
        at: instant,
        jour,
        nature: z.enum(['courrier', 'tache']),
        quoi: z.string().meta({ description: 'Gabarit du courriel, ou type de la tâche.' }),
        titre: z.string(),
        pour: z.object({ role: z.string(), nom: z.string().nullable() }).nullable(),
        copie: z.array(z.string()),
        copieDe: z
          .string()
          .nullable()
          .meta({ description: 'Copie d’un rappel : à qui va le rappel lui-même.' }),
        dateLimite: jour.nullable(),
        dossiers: z
          .array(
            z.object({
              entite: z
                .enum(['labellisation', 'appel', 'commission'])
                .meta({ description: 'Un dossier, un appel à candidatures, ou une séance.' }),
              id: z.uuid(),
              numero: z.string(),
              professionnel: z.string().nullable(),
              structure: z.string().nullable(),
            }),
          )
          .min(1)
          .meta({
            description:
              'Plusieurs quand les rappels d’un même type à une même personne, le même jour, partent en un seul courriel.',
          }),
      }),
    ),
  })
  .meta({ id: 'Essai', description: 'Ce qui viendrait tout seul si personne n’agissait ; rien n’est fait.' });
export type EssaiHttp = z.output<typeof essaiLu>;
