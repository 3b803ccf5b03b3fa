import type { ErreurDeChamp } from '@pdn/contracts/ecrans';
import type { CommandType } from '@pdn/domain';
import type { FormulairePoste } from '../formulaires/index.js';
import type { LienOuvert } from './lien.js';

/** What was typed and is shown again. */
export interface Reprise {
  poste: FormulairePoste;
  erreurs: ErreurDeChamp[];
  refus?: string;
}

export type Lecture =
  { ok: true; type: CommandType; corps: Record<string, unknown> } | { ok: false; erreurs: ErreurDeChamp[] };

/** One kind of act that a link opens: its page, what its form says, its receipt. */
export interface ActeDeLien {
  page(ouvert: LienOuvert, commande: string, reprise: Reprise | null): string;
  lire(ouvert: LienOuvert, poste: FormulairePoste): Lecture;
  recu(ouvert: LienOuvert): string;
  /** Somebody entered the act another way: there is nothing left to ask. */
  dejaFait(ouvert: LienOuvert): boolean;
}

export const texteDe = (poste: FormulairePoste, nom: string): string => {
  const valeur = poste[nom];
  return typeof valeur === 'string' ? valeur.trim() : '';
};

export const coche = (poste: FormulairePoste, nom: string): boolean => texteDe(poste, nom) === 'oui';

/** A person's own input is what acts: their name, typed. */
export const exigerNom = (poste: FormulairePoste): ErreurDeChamp[] => {
  const nom = texteDe(poste, 'nom');
  if (nom.length < 3) return [{ champ: 'nom', message: 'Écrivez votre prénom et votre nom.' }];
  return nom.length > 200 ? [{ champ: 'nom', message: '200 caractères au plus.' }] : [];
};

export const exigerCoche = (poste: FormulairePoste, nom: string, message: string): ErreurDeChamp[] =>
  coche(poste, nom) ? [] : [{ champ: nom, message }];
