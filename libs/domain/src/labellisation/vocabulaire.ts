/** Pieces of an application (cahier des charges parentalité, §4). */
export const PIECES = ['lettre-employeur', 'trame-projet', 'fiche-de-poste', 'projet-structure'] as const;
export type Piece = (typeof PIECES)[number];

/** Mandatory elements of a profile (charter; `verifierProfil` answers each). */
export const CONTROLES_PROFIL = [
  'prenom_et_structure',
  'photo',
  'logo',
  'presentation_de_la_demarche',
  'moyen_de_contact',
  'lien_vers_l_annuaire',
  'permanence_annoncee',
] as const;
export type ControleProfil = (typeof CONTROLES_PROFIL)[number];

export const RESEAUX_SOCIAUX = [
  'facebook',
  'instagram',
  'snapchat',
  'tiktok',
  'discord',
  'whatsapp',
  'autre',
] as const;
export type ReseauSocial = (typeof RESEAUX_SOCIAUX)[number];

export const MOTIFS_SUSPENSION = ['conge-maternite', 'conge-long', 'fermeture-structure', 'autre'] as const;
export type MotifSuspension = (typeof MOTIFS_SUSPENSION)[number];

/** On what the PdN of a network may call a *personne ressource* (the list is ours: no source has one). */
export const DOMAINES_RESSOURCE = [
  'petite-enfance',
  'adolescence',
  'vie-de-famille',
  'sante',
  'handicap',
  'numerique',
  'droits-et-demarches',
  'prevention',
] as const;
export type DomaineRessource = (typeof DOMAINES_RESSOURCE)[number];
/** What professional and employer committed themselves to (S1, obligations), as a mise en demeure recalls it. */
export const OBLIGATIONS = [
  'respect-de-la-charte',
  'journee-departementale',
  'bilan-annuel',
  'mandat-employeur',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

export const MODES_ENVOI = ['lettre-recommandee', 'remise-en-main-propre', 'lettre-simple'] as const;
export type ModeEnvoi = (typeof MODES_ENVOI)[number];

/** Whether somebody takes over from a professional who leaves. */
export const REMPLACEMENTS = ['prevu', 'a-voir', 'aucun'] as const;
export type Remplacement = (typeof REMPLACEMENTS)[number];

export const MOTIFS_CHANGEMENT_STRUCTURE = ['renommee', 'fusion', 'transfert'] as const;
export type MotifChangementStructure = (typeof MOTIFS_CHANGEMENT_STRUCTURE)[number];

/** The exit list of a network (S2 §4.5), the logo and the national card with it. */
export const POINTS_DE_SORTIE = [
  'annuaire-national',
  'logo-retire',
  'profil-ferme-ou-renomme',
  'groupe-en-ligne',
  'groupe-local',
  'liste-de-diffusion',
] as const;
export type PointDeSortie = (typeof POINTS_DE_SORTIE)[number];

/** Declared criteria of the project (cahier des charges parentalité, §3). */
export interface Criteres {
  pei_dans_le_projet_de_structure: boolean;
  resultats_attendus_precises: boolean;
  organisation_precisee: boolean;
  absence_relation_commerciale: boolean;
  recours_libre: boolean;
  mandat_employeur: boolean;
  entree_generaliste: boolean;
  profil_facebook_prevu: boolean;
  heures_hebdomadaires_prevues: number;
  permanence_hebdomadaire_heures: number;
}
export type Critere = keyof Criteres;

/** The texts that everybody signs: the same versions for all. */
export interface VersionTextes {
  charte: string;
  engagements: string;
}
