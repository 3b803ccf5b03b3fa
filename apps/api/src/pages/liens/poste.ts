import type { FormulairePoste } from '../formulaires/index.js';

export const texteDe = (poste: FormulairePoste, nom: string): string => {
  const valeur = poste[nom];
  return typeof valeur === 'string' ? valeur.trim() : '';
};

export const coche = (poste: FormulairePoste, nom: string): boolean => texteDe(poste, nom) === 'oui';
