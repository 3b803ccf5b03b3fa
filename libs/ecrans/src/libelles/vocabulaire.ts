import type {
  ControleProfil,
  Critere,
  DomaineRessource,
  ModeEnvoi,
  MotifChangementStructure,
  MotifSuspension,
  Obligation,
  Piece,
  PointDeSortie,
  Remplacement,
  ReseauSocial,
} from '@pdn/contracts/ecrans';

export const PIECES: Record<Piece, string> = {
  'lettre-employeur': 'lettre de l’employeur',
  'trame-projet': 'trame du projet',
  'fiche-de-poste': 'fiche de poste',
  'projet-structure': 'projet de la structure',
};

export const CRITERES: Record<Critere, string> = {
  pei_dans_le_projet_de_structure: 'présence éducative écrite dans le projet de la structure',
  resultats_attendus_precises: 'résultats attendus précisés',
  organisation_precisee: 'organisation précisée',
  absence_relation_commerciale: 'aucune relation commerciale avec le public',
  recours_libre: 'libre recours au professionnel',
  mandat_employeur: 'mandat de l’employeur',
  entree_generaliste: 'entrée généraliste',
  profil_facebook_prevu: 'profil Facebook prévu',
  heures_hebdomadaires_prevues: 'heures prévues chaque semaine',
  permanence_hebdomadaire_heures: 'permanence hebdomadaire',
};

export const CONTROLES_PROFIL: Record<ControleProfil, string> = {
  prenom_et_structure: 'prénom et structure',
  photo: 'photo',
  logo: 'logo',
  presentation_de_la_demarche: 'présentation de la démarche',
  moyen_de_contact: 'moyen de contact',
  lien_vers_l_annuaire: 'lien vers l’annuaire',
  permanence_annoncee: 'permanence annoncée',
};

export const RESEAUX_SOCIAUX: Record<ReseauSocial, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  snapchat: 'Snapchat',
  tiktok: 'TikTok',
  discord: 'Discord',
  whatsapp: 'WhatsApp',
  autre: 'Autre réseau',
};

export const MOTIFS_SUSPENSION: Record<MotifSuspension, string> = {
  'conge-maternite': 'congé de maternité',
  'conge-long': 'congé long',
  'fermeture-structure': 'fermeture de la structure',
  autre: 'autre raison',
};

export const DOMAINES_RESSOURCE: Record<DomaineRessource, string> = {
  'petite-enfance': 'petite enfance',
  adolescence: 'adolescence',
  'vie-de-famille': 'vie de famille',
  sante: 'santé',
  handicap: 'handicap',
  numerique: 'numérique',
  'droits-et-demarches': 'droits et démarches',
  prevention: 'prévention',
};

export const OBLIGATIONS: Record<Obligation, string> = {
  'respect-de-la-charte': 'le respect de la charte',
  'journee-departementale': 'la participation à la journée départementale',
  'bilan-annuel': 'la remise du bilan annuel',
  'mandat-employeur': 'le mandat et le temps donnés par l’employeur',
};

export const MODES_ENVOI: Record<ModeEnvoi, string> = {
  'lettre-recommandee': 'lettre recommandée',
  'remise-en-main-propre': 'remise en main propre',
  'lettre-simple': 'lettre simple',
};

export const REMPLACEMENTS: Record<Remplacement, string> = {
  prevu: 'un remplacement est prévu',
  'a-voir': 'un remplacement reste à voir',
  aucun: 'sans remplacement',
};

export const CHANGEMENTS_STRUCTURE: Record<MotifChangementStructure, string> = {
  renommee: 'nouveau nom',
  fusion: 'fusion',
  transfert: 'reprise par une autre structure',
};

export const POINTS_DE_SORTIE: Record<PointDeSortie, string> = {
  'annuaire-national': 'fiche retirée de l’annuaire national',
  'logo-retire': 'logo retiré des supports',
  'profil-ferme-ou-renomme': 'profil fermé ou renommé',
  'groupe-en-ligne': 'sortie du groupe en ligne',
  'groupe-local': 'sortie du groupe local',
  'liste-de-diffusion': 'sortie de la liste de diffusion',
};
