import { PROGRAMMES, reglesParDefaut } from '@pdn/domain';
import { z } from 'zod';
import { identifiant } from './champs/identifiant.js';
import { programme } from './champs/programme.js';
import { jour } from './champs/temps.js';

const NUMERO = { description: 'Numéro d’une version publiée.' };
const version = z.int('Indiquez le numéro d’une version publiée.').min(1).max(100_000).meta(NUMERO);
const versionDAdresse = z.coerce.number().int().min(1).max(100_000).meta(NUMERO);
const dossiers = z.array(identifiant).min(1).max(500).exactOptional().meta({
  description: 'Ceux que vous choisissez ; tous les dossiers ouverts du programme si rien n’est dit.',
});
/** Read as rules by their own schema, which names each fault in words. */
const document = z.record(z.string(), z.unknown()).meta({
  description: 'Le document tel qu’une version l’exporte ; réseau et numéro n’ont pas à être dits.',
});

const { reseau: _reseau, version: _version, ...EXEMPLE } = reglesParDefaut('parentalite', '50');

/** `PUT /regles/{programme}/brouillon`. */
export const brouillonDeRegles = document.meta({ id: 'BrouillonDeRegles', examples: [EXEMPLE] });

/** `POST /regles/{programme}/publication`. */
export const publicationDeRegles = z
  .strictObject({
    aPartirDu: jour.meta({ description: 'Les dossiers ouverts à partir de ce jour suivent ces règles.' }),
    regles: document.exactOptional().meta({ description: 'Le brouillon si rien n’est dit.' }),
  })
  .meta({ id: 'PublicationDeRegles', examples: [{ aPartirDu: '2027-09-01' }] });
export type PublicationDeRegles = z.output<typeof publicationDeRegles>;

/** `POST /regles/{programme}/adoptions` and `…/adoptions/apercu`. */
export const adoptionDeRegles = z
  .strictObject({ version, dossiers })
  .meta({ id: 'AdoptionDeRegles', examples: [{ version: 2 }] });
export type AdoptionDeRegles = z.output<typeof adoptionDeRegles>;

/** `GET /regles/{programme}/comparaison`. */
export const comparaisonDeRegles = z.strictObject({
  de: versionDAdresse,
  a: z
    .union([z.literal('brouillon'), versionDAdresse])
    .meta({ description: 'Une version, ou `brouillon` pour ce qui se prépare.' }),
});
export type ComparaisonDeRegles = z.output<typeof comparaisonDeRegles>;

const filtresDEssai = {
  du: jour.exactOptional().meta({ description: 'À partir de ce jour ; aujourd’hui si rien n’est dit.' }),
  au: jour.exactOptional().meta({ description: 'Jusqu’à ce jour ; trois mois si rien n’est dit.' }),
  programme: programme.exactOptional(),
  dossier: identifiant.exactOptional(),
  appel: z.string().max(100).exactOptional(),
  nature: z
    .enum(['courrier', 'tache'])
    .exactOptional()
    .meta({ description: 'Les courriels seuls, ou les tâches seules.' }),
  pour: z
    .enum(['employeur', 'professionnel', 'coordinateur', 'caf'])
    .exactOptional()
    .meta({ description: 'Qui recevrait le courriel, ou serait appelé.' }),
};
/** Query of a dry run, in the API and on the page. */
export const requeteEssai = z.strictObject({
  ...filtresDEssai,
  regles: z
    .string()
    .regex(
      new RegExp(`^(${PROGRAMMES.join('|')})/(brouillon|\\d{1,6})$`),
      'Indiquez un programme et une version, ou son brouillon.',
    )
    .exactOptional()
    .meta({
      description: '`parentalite/3` ou `parentalite/brouillon` : comme si tous les adoptaient aujourd’hui.',
    }),
});
export type RequeteEssai = z.output<typeof requeteEssai>;

/** `POST /essais`: the same under rules that nobody has written down yet; it changes nothing. */
export const essaiDeRegles = z
  .strictObject({ ...filtresDEssai, programme, regles: document })
  .meta({ id: 'EssaiDeRegles', examples: [{ programme: 'parentalite', regles: EXEMPLE }] });
export type EssaiDeRegles = z.output<typeof essaiDeRegles>;
