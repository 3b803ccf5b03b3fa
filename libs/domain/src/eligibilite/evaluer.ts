import type { Programme } from '../labellisation/programme.js';
import type { Critere, Criteres } from '../labellisation/vocabulaire.js';
import type { Avis, CategorieMetier } from './categorie.js';
import type { CritereExige } from './critere.js';
import { CATEGORIES_JEUNESSE, CRITERES_JEUNESSE } from './jeunesse.js';
import { CATEGORIES_PARENTALITE, CRITERES_PARENTALITE } from './parentalite.js';

export const CATEGORIES_METIER: Readonly<Record<Programme, readonly CategorieMetier[]>> = {
  jeunesse: CATEGORIES_JEUNESSE,
  parentalite: CATEGORIES_PARENTALITE,
};

export const CRITERES_EXIGES: Readonly<Record<Programme, readonly CritereExige[]>> = {
  jeunesse: CRITERES_JEUNESSE,
  parentalite: CRITERES_PARENTALITE,
};

export interface Constat {
  critere: Critere;
  libelle: string;
}

export interface Eligibilite {
  /** Whether the job is on the list, or an exception that the commission rules on. */
  categorie: 'admise' | 'commission';
  criteresManquants: Constat[];
  /** Recommendations not followed: shown, never a reason to refuse. */
  signaux: Constat[];
  /** Of the network's members on this job, for the commission; null = case by case. */
  avis: Avis | null;
}

/** Prepares a person's decision and takes none. A job code that is not in the table is an exception. */
export function evaluerEligibilite(programme: Programme, categorie: string, criteres: Criteres): Eligibilite {
  const metier = trouverCategorie(programme, categorie);
  const constats = CRITERES_EXIGES[programme].filter((exige) => !exige.rempli(criteres));
  const lus = (obligatoire: boolean): Constat[] =>
    constats
      .filter((exige) => exige.obligatoire === obligatoire)
      .map(({ critere, libelle }) => ({ critere, libelle }));
  return {
    categorie: metier?.admise ? 'admise' : 'commission',
    criteresManquants: lus(true),
    signaux: lus(false),
    avis: metier?.avis ?? null,
  };
}

export const trouverCategorie = (programme: Programme, code: string): CategorieMetier | undefined =>
  CATEGORIES_METIER[programme].find((categorie) => categorie.code === code);
