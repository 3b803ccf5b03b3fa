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
