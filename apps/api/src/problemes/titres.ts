export const TITRES = {
  400: 'Requête illisible',
  401: 'Identification nécessaire',
  403: 'Action non permise',
  404: 'Introuvable',
  409: 'Impossible en l’état',
  410: 'Lien périmé',
  412: 'Dossier modifié entre-temps',
  413: 'Contenu trop volumineux',
  415: 'Format non pris en charge',
  422: 'Champs à corriger',
  429: 'Trop d’essais',
  500: 'Erreur interne',
  503: 'Service indisponible',
} as const;

export type Statut = keyof typeof TITRES;
