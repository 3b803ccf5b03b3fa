import type { Programme } from '../labellisation/programme.js';
import type { CategorieMetier } from './categorie.js';
import { CATEGORIES_JEUNESSE, eligibiliteJeunesse } from './jeunesse.js';
import { CATEGORIES_PARENTALITE, eligibiliteParentalite } from './parentalite.js';
import type { ReglesDEligibilite } from './regles-d-eligibilite.js';

/** The jobs of each programme, in the order in which they are proposed. */
export const CATEGORIES_METIER: Readonly<Record<Programme, readonly CategorieMetier[]>> = {
  jeunesse: CATEGORIES_JEUNESSE,
  parentalite: CATEGORIES_PARENTALITE,
};

/** Of a programme or another: what an event or a request may name. */
export const CODES_METIER: readonly string[] = [
  ...new Set(Object.values(CATEGORIES_METIER).flatMap((categories) => categories.map(({ code }) => code))),
];

export const trouverCategorie = (programme: Programme, code: string): CategorieMetier | undefined =>
  CATEGORIES_METIER[programme].find((categorie) => categorie.code === code);

/** Before a network decides otherwise. */
export const eligibiliteParDefaut = (programme: Programme): ReglesDEligibilite =>
  programme === 'jeunesse' ? eligibiliteJeunesse() : eligibiliteParentalite();
