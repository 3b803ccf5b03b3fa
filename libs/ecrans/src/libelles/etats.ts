import type { Etat } from '@pdn/contracts/ecrans';

export interface LibelleEtat {
  nom: string;
  /** Modifier of `.etiquette-etat`: the word comes first, the tint confirms. */
  teinte: 'en-cours' | 'actif' | 'attente' | 'pause' | 'alerte' | 'fini';
}

export const LIBELLES_ETAT: Record<Etat, LibelleEtat> = {
  candidature: { nom: 'Candidature', teinte: 'en-cours' },
  commission: { nom: 'Commission', teinte: 'en-cours' },
  'liste-attente': { nom: 'Liste d’attente', teinte: 'attente' },
  entretien: { nom: 'Entretien', teinte: 'en-cours' },
  engagements: { nom: 'Engagements', teinte: 'en-cours' },
  profil: { nom: 'Profil', teinte: 'en-cours' },
  annuaire: { nom: 'Annuaire', teinte: 'en-cours' },
  label: { nom: 'Label à accorder', teinte: 'attente' },
  actif: { nom: 'Label actif', teinte: 'actif' },
  suspendu: { nom: 'Suspendu', teinte: 'pause' },
  'ressource-proposee': { nom: 'Personne ressource à reconnaître', teinte: 'attente' },
  'personne-ressource': { nom: 'Personne ressource', teinte: 'actif' },
  refusee: { nom: 'Refusée', teinte: 'fini' },
  classee: { nom: 'Classée sans suite', teinte: 'fini' },
  abandonnee: { nom: 'Abandonnée', teinte: 'fini' },
  retiree: { nom: 'Label retiré', teinte: 'fini' },
  'ressource-terminee': { nom: 'Personne ressource, fin', teinte: 'fini' },
  archivee: { nom: 'Archivé', teinte: 'fini' },
};

/** The ordinary path, in order: what the list counts as a line. */
export const ETATS_DU_PARCOURS: readonly Etat[] = [
  'candidature',
  'commission',
  'entretien',
  'engagements',
  'profil',
  'annuaire',
  'label',
  'actif',
];

/** Under its count in the list of dossiers: one, then several. */
const ETATS_COMPTES: Record<Etat, readonly [string, string]> = {
  candidature: ['candidature', 'candidatures'],
  commission: ['en commission', 'en commission'],
  'liste-attente': ['sur la liste d’attente', 'sur la liste d’attente'],
  entretien: ['entretien', 'entretiens'],
  engagements: ['aux engagements', 'aux engagements'],
  profil: ['profil', 'profils'],
  annuaire: ['fiche d’annuaire', 'fiches d’annuaire'],
  label: ['label à accorder', 'labels à accorder'],
  actif: ['label actif', 'labels actifs'],
  suspendu: ['suspendu', 'suspendus'],
  'ressource-proposee': ['personne ressource à reconnaître', 'personnes ressources à reconnaître'],
  'personne-ressource': ['personne ressource', 'personnes ressources'],
  refusee: ['refusée', 'refusées'],
  classee: ['classée sans suite', 'classées sans suite'],
  abandonnee: ['abandonnée', 'abandonnées'],
  retiree: ['retiré', 'retirés'],
  'ressource-terminee': ['fin de personne ressource', 'fins de personne ressource'],
  archivee: ['archivé', 'archivés'],
};

/** In French, zero is singular. */
export const compterEtat = (etat: Etat, nombre: number): string => ETATS_COMPTES[etat][nombre < 2 ? 0 : 1];
