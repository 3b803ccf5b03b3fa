import type { Destinataire } from '../destinataire.js';
import type { Jour } from '../../temps.js';

/** What a person must do; the sentence and the number to call are made from it on the page. */
export const TYPES_TACHE = [
  'instruire-candidature',
  'appeler-pieces',
  'inscrire-en-commission',
  'enregistrer-decision-commission',
  'confirmer-liste-attente',
  'proposer-personne-ressource',
  'appeler-ressource',
  'planifier-entretien',
  'decider-apres-absences',
  'rendre-avis-entretien',
  'ouvrir-engagements',
  'appeler-signataire',
  'signer-convention',
  'fixer-rendez-vous-profil',
  'appeler-profil',
  'verifier-profil',
  'appeler-fiche',
  'publier-fiche',
  'publier-correction',
  'accorder-label',
  'appeler-bilan',
  'relire-bilan',
  'revoir-suspension',
  'confirmer-reprise',
  'confirmer-terme',
  'decider-renouvellement',
  'traiter-desaccord',
  'envoyer-mise-en-demeure',
  'decider-manquement',
  'verifier-sortie',
  'archiver-dossier',
  'corriger-adresse',
  'confirmer-envoi',
  'renvoyer-courrier',
] as const;
export type TypeTache = (typeof TYPES_TACHE)[number];

export interface Tache {
  /** Stable within the dossier: the same need is the same task. */
  cle: string;
  type: TypeTache;
  /** Why, in French, one sentence. */
  raison: string;
  /** Whom to call, when a call is what helps. */
  appeler?: Destinataire;
  depuis: Jour;
}
