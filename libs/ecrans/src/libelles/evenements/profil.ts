import { jourSimple, rendezVous } from '@pdn/contracts/dates';
import { enumerer } from '../enumerer.js';
import { CONTROLES_PROFIL, RESEAUX_SOCIAUX } from '../vocabulaire.js';
import type { Recits } from './recit.js';

export const RECITS_PROFIL: Recits<
  | 'RendezVousProfilFixe'
  | 'ProfilCree'
  | 'ProfilAdapte'
  | 'ProfilVerifie'
  | 'ProfilRefuse'
  | 'FicheValidee'
  | 'FicheRenvoyee'
  | 'FichePubliee'
  | 'CorrectionDeFicheProposee'
  | 'FicheModifiee'
  | 'LabelAccorde'
> = {
  RendezVousProfilFixe: ({ date, dureeMinutes }) => ({
    titre: `Rendez-vous pour le profil fixé au ${rendezVous(date)}`,
    precision: `Durée prévue : ${dureeMinutes}\u00A0minutes`,
  }),
  ProfilCree: ({ reseauSocial }) => ({ titre: `Profil créé : ${RESEAUX_SOCIAUX[reseauSocial]}` }),
  ProfilAdapte: ({ reseauSocial }) => ({
    titre: `Profil existant adapté : ${RESEAUX_SOCIAUX[reseauSocial]}`,
  }),
  ProfilVerifie: () => ({
    titre: 'Profil vérifié',
    precision: 'Tous les éléments que demande la charte y sont',
  }),
  ProfilRefuse: ({ manquants }) => ({
    titre: 'Profil à compléter',
    precision: `Manque : ${enumerer(manquants.map((manquant) => CONTROLES_PROFIL[manquant]))}`,
  }),
  FicheValidee: () => ({ titre: 'Fiche d’annuaire validée, publication acceptée' }),
  FichePubliee: () => ({ titre: 'Fiche publiée dans l’annuaire' }),
  FicheRenvoyee: () => ({
    titre: 'Fiche d’annuaire à reprendre',
    precision: 'Ce que montre l’annuaire ne change pas',
  }),
  CorrectionDeFicheProposee: () => ({
    titre: 'Correction de la fiche proposée',
    precision: 'L’annuaire garde l’ancienne jusqu’à la vérification',
  }),
  FicheModifiee: () => ({ titre: 'Fiche d’annuaire modifiée', precision: 'Correction vérifiée et publiée' }),
  LabelAccorde: ({ terme }) => ({ titre: `Label accordé jusqu’au ${jourSimple(terme)}` }),
};
