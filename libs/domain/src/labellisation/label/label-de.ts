import type { Label, Ouverte } from '../state.js';

export const labelDe = (dossier: Ouverte): Label | null =>
  dossier.etape === 'profil' || dossier.etape === 'annuaire' || dossier.etape === 'actif'
    ? dossier.label
    : null;
