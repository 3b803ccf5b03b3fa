import type { TypeTache } from '@pdn/contracts/ecrans';

/** A verb first: what the person does. */
export const TACHES: Record<TypeTache, string> = {
  'instruire-candidature': 'Instruire la candidature',
  'appeler-pieces': 'Appeler pour les pièces manquantes',
  'inscrire-en-commission': 'Inscrire à la prochaine commission',
  'enregistrer-decision-commission': 'Enregistrer la décision de la commission',
  'confirmer-liste-attente': 'Demander si la place est toujours souhaitée',
  'proposer-personne-ressource': 'Proposer le statut de personne ressource',
  'appeler-ressource': 'Appeler la personne qui n’a pas donné son accord',
  'planifier-entretien': 'Fixer l’entretien',
  'decider-apres-absences': 'Appeler après plusieurs absences',
  'rendre-avis-entretien': 'Rendre l’avis après l’entretien',
  'ouvrir-engagements': 'Ouvrir les engagements à la signature',
  'appeler-signataire': 'Appeler la personne qui n’a pas signé',
  'signer-convention': 'Signer la convention',
  'fixer-rendez-vous-profil': 'Fixer le rendez-vous pour le profil',
  'appeler-profil': 'Appeler au sujet du profil',
  'verifier-profil': 'Vérifier le profil',
  'appeler-fiche': 'Appeler au sujet de la fiche d’annuaire',
  'publier-fiche': 'Publier la fiche d’annuaire',
  'publier-correction': 'Vérifier la correction de la fiche',
  'accorder-label': 'Accorder le label',
  'appeler-bilan': 'Appeler au sujet du bilan',
  'relire-bilan': 'Relire le bilan',
  'confirmer-terme': 'Confirmer la suite au terme du label',
  'revoir-suspension': 'Faire le point sur la suspension',
  'confirmer-reprise': 'Confirmer la reprise du dossier',
  'decider-renouvellement': 'Décider du renouvellement',
  'traiter-desaccord': 'Traiter le désaccord sur le bilan',
  'envoyer-mise-en-demeure': 'Imprimer et envoyer la lettre',
  'decider-manquement': 'Faire décider l’instance',
  'verifier-sortie': 'Vérifier la sortie du réseau',
  'archiver-dossier': 'Archiver le dossier',
  'corriger-adresse': 'Corriger l’adresse, puis renvoyer le courriel',
  'confirmer-envoi': 'Vérifier si le courriel est arrivé',
  'renvoyer-courrier': 'Renvoyer un courriel qui n’est pas parti',
};

/** Of a call for applications. */
const TACHES_D_APPEL: Record<string, string> = {
  'publier-resultats': 'Publier les résultats de l’appel',
};

export const titreDeTache = (type: string): string =>
  type in TACHES ? TACHES[type as TypeTache] : (TACHES_D_APPEL[type] ?? type);
