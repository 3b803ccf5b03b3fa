import type { ReglesDEligibilite } from '../eligibilite/regles-d-eligibilite.js';
import type { Programme } from '../labellisation/programme.js';

export type Signataire = 'employeur' | 'professionnel' | 'caf';

/**
 * The procedure of one reseau × programme, as dated data (steps, delays, criteria): a dossier keeps the version that it
 * started with. Delays are civil days unless their name says months; `MM-DD` is a day of every year.
 */
export interface Regles {
  reseau: string;
  programme: Programme;
  version: number;
  eligibilite: ReglesDEligibilite;
  pieces: { relances: number[]; tache: number };
  entretien: {
    planifierSous: number;
    rappel: number;
    /** From this missed interview on, somebody calls before setting another date. */
    absences: number;
  };
  /** Months after which somebody asks whether the place is still wanted. */
  listeAttente: { confirmerMois: number };
  engagements: { signataires: Signataire[]; relances: number[]; appeler: number };
  profil: { relances: number[]; tache: number };
  fiche: { relances: number[]; tache: number };
  label: { moment: 'apres-publication' | 'apres-signatures'; dureeMois: number };
  bilan: {
    ouverture: string;
    limite: string;
    rappelsAvant: number[];
    relancesApres: number[];
    /** From this reminder after the due date on (1 = the first), the employer is in copy. */
    copieEmployeurDes: number;
    tache: number;
    moisEnVigueur: number;
  };
  /** Months after which somebody looks again at a suspension that has no expected end. */
  suspension: { revoirMois: number };
  renouvellement: { moisAvant: number[]; joursApres: number };
  manquement: {
    reponseMois: number;
    /** Days before the end of the delay. */
    rappelsAvant: number[];
  };
  retrait: { preavisMois: number };
  archive: {
    moisApresFin: number;
    /** Both are told so many days before the content is erased. */
    avertirJours: number;
  };
}
