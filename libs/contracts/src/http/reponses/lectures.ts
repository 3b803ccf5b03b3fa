import { ETATS, RESEAUX_SOCIAUX } from '@pdn/domain';
import { z } from 'zod';
import { programme } from '../champs/programme.js';
import { evaluationLue } from '../eligibilite.js';

export const jour = z.iso.date();
const instant = z.iso.datetime();
const etat = z.enum(ETATS);
const attenteDe = z.enum(['employeur', 'professionnel', 'coordinateur', 'caf', 'commission', 'personne']);

export const personne = z
  .object({
    id: z.uuid(),
    civilite: z.string().nullable(),
    prenom: z.string(),
    nom: z.string(),
    fonction: z.string().nullable(),
    courriel: z.string(),
    telephone: z.string().nullable(),
  })
  .nullable()
  .meta({ description: 'Absente une fois effacée.' });
export const structure = z
  .object({
    id: z.uuid(),
    nom: z.string(),
    siret: z.string().nullable(),
    type: z.string().nullable(),
    commune: z.string(),
    codeInsee: z.string().nullable(),
    codePostal: z.string().nullable(),
  })
  .nullable();

const entete = {
  id: z.uuid(),
  numero: z.string(),
  version: z.int(),
  programme,
  voie: z.enum(['appel', 'hors-appel']),
  etat,
  attenteDe,
  deposeeLe: jour,
  labelAccordeLe: jour.nullable(),
  terme: jour.nullable(),
  clos: z.boolean(),
};
/** Without its version: read among others, it is not what a command answers to. */
export const dossierResume = z.object(entete).omit({ version: true, voie: true });
export const tache = z.object({
  cle: z.string(),
  type: z.string(),
  raison: z.string(),
  appeler: z.string().nullish(),
  depuis: jour,
});
const echeance = z.object({
  cle: z.string(),
  jour,
  at: instant,
  libelle: z.string(),
  condition: z.string().nullish(),
});

export const dossierLie = z
  .object({
    id: z.uuid(),
    numero: z.string(),
    programme,
    etat,
    lien: z.enum(['meme-personne', 'remplace', 'remplace-par']),
    professionnel: z.object({ id: z.uuid(), prenom: z.string(), nom: z.string() }).nullable(),
    structure: z.object({ id: z.uuid(), nom: z.string(), commune: z.string() }).nullable(),
  })
  .meta({ id: 'DossierLie' });

export const dossierLu = z
  .object({
    ...entete,
    categorieMetier: z.string(),
    regles: z.int().meta({ description: 'Version des règles que ce dossier garde.' }),
    eligibilite: evaluationLue
      .extend({
        avisDuReseau: z.enum(['favorable', 'reserve', 'defavorable']).nullable().meta({
          description: 'Pour la commission ; rien : au cas par cas.',
        }),
      })
      .nullable()
      .meta({ description: 'Ce que disent ses règles, tant que la candidature est à décider.' }),
    parties: z.object({ professionnel: personne, contact: personne, structure }),
    remplace: z.uuid().nullable().meta({ description: 'Le dossier de la personne remplacée.' }),
    lies: z
      .array(dossierLie)
      .meta({ description: 'Les autres dossiers de la personne, et ceux d’un remplacement.' }),
    taches: z.array(tache),
    prochaineEcheance: echeance.nullable(),
    commandesPossibles: z.array(
      z.object({
        type: z.string(),
        titre: z.string(),
        enPersonne: z.boolean().meta({ description: 'Vous pouvez la donner vous-même.' }),
        auNomDe: z.array(z.string()).meta({ description: 'Ceux pour qui vous pouvez l’enregistrer.' }),
      }),
    ),
  })
  .meta({ id: 'Dossier' });
export type DossierHttp = z.output<typeof dossierLu>;

export const chronologieLue = z
  .object({
    passe: z.array(
      z.object({
        version: z.int(),
        type: z.string(),
        data: z.record(z.string(), z.unknown()),
        survenuLe: instant,
        acteur: z.object({
          kind: z.string(),
          through: z.string(),
          nom: z.string().nullable(),
          auNomDe: z.string().optional(),
        }),
        seance: z
          .object({ id: z.uuid(), numero: z.string() })
          .nullable()
          .meta({ description: 'La séance dont c’est une décision.' }),
        documents: z.array(z.object({ id: z.uuid(), type: z.string(), contenu: z.unknown() })),
      }),
    ),
    courriels: z.array(
      z.object({
        id: z.uuid(),
        version: z.int(),
        gabarit: z.string(),
        classe: z.enum(['acte', 'rappel']),
        destinataire: z.string(),
        copie: z.array(z.string()),
        etat: z.enum(['en-cours', 'differe', 'remis', 'non-remis', 'incertain', 'inutile']),
        le: instant,
        cause: z.string().nullable(),
      }),
    ),
    avenir: z.array(
      echeance.extend({
        nature: z.enum([
          'relance',
          'tache',
          'ouverture-bilan',
          'prise-d-effet',
          'avertissement-archivage',
          'repere',
        ]),
        enPause: z.boolean().meta({ description: 'Elle attend un courriel qui n’est pas arrivé.' }),
        retenue: z.enum(['sautee', 'en-pause']).nullable().meta({
          description: 'Ce que quelqu’un en a décidé : elle ne viendra pas, ou pas pour le moment.',
        }),
        prevueLe: jour.optional().meta({ description: 'Son premier jour, si quelqu’un l’a déplacée.' }),
        deplacable: z.boolean().meta({ description: '`deplacerEcheance` est possible.' }),
        sautable: z.boolean().meta({ description: '`sauterEcheance` est possible.' }),
        pausable: z.boolean().meta({ description: '`mettreEcheanceEnPause` est possible.' }),
        reprenable: z.boolean().meta({ description: '`reprendreEcheance` est possible.' }),
      }),
    ),
  })
  .meta({
    id: 'Chronologie',
    description: 'Ce qui s’est passé, ce qui est parti, ce qui viendra tout seul.',
  });
export type ChronologieHttp = z.output<typeof chronologieLue>;

export const listeLue = z
  .object({
    dossiers: z.array(
      z.object({
        ...entete,
        professionnel: z.object({ id: z.uuid(), prenom: z.string(), nom: z.string() }).nullable(),
        structure: z.object({ id: z.uuid(), nom: z.string(), commune: z.string() }).nullable(),
        tache: z.object({ type: z.string(), raison: z.string(), depuis: jour }).nullable(),
        prochaine: echeance.nullable(),
      }),
    ),
    total: z.int(),
    suivant: z.string().nullable().meta({ description: 'Curseur de la page suivante.' }),
  })
  .meta({ id: 'ListeDossiers' });
export type ListeHttp = z.output<typeof listeLue>;

export const annuaireLu = z
  .object({
    fiches: z.array(
      z.object({
        reference: z.string().meta({ description: 'Désigne cette fiche, et ne change pas.' }),
        prenom: z.string(),
        metier: z.string(),
        structure: z.string(),
        commune: z.string(),
        programme,
        mention: z.string().nullable(),
        presentation: z.string(),
        permanence: z.object({ jour: z.string(), debut: z.string(), fin: z.string() }).nullable(),
        reseaux: z.array(z.object({ reseau: z.enum(RESEAUX_SOCIAUX), adresse: z.string() })),
        labellisationDepuis: jour,
      }),
    ),
    total: z.int(),
    suivant: z.string().nullable(),
  })
  .meta({ id: 'Annuaire' });
export type AnnuaireHttp = z.output<typeof annuaireLu>;
