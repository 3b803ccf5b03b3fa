import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simplifier } from './texte.js';

export interface Commune {
  code: string;
  nom: string;
}

export interface Ligne extends Commune {
  codesPostaux: string[];
  /** Of a commune déléguée or associée: the code of the one that it belongs to. */
  actuelle: string | null;
}

const FICHIER = join(import.meta.dirname, '../../../donnees/communes.csv');

const LIGNES = readFileSync(FICHIER, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((ligne): Ligne => {
    const [code = '', nom = '', postaux = '', actuelle = ''] = ligne.split(';');
    return { code, nom, codesPostaux: postaux.split(' '), actuelle: actuelle || null };
  });

function rangees(clesDe: (ligne: Ligne) => Iterable<string>): ReadonlyMap<string, readonly Ligne[]> {
  const rangees = new Map<string, Ligne[]>();
  for (const ligne of LIGNES)
    for (const cle of clesDe(ligne)) {
      const deja = rangees.get(cle);
      if (deja) deja.push(ligne);
      else rangees.set(cle, [ligne]);
    }
  return rangees;
}

/**
 * 37 000 short lines, put in order of code and of postal code once, when the process starts. Names are made comparable
 * where somebody looks only: all of them at once would hold everybody up.
 */
const PAR_CODE = rangees((ligne) => [ligne.code]);

export const deCode = (code: string): readonly Ligne[] => PAR_CODE.get(code) ?? [];

export const enVigueur = (code: string): Ligne | undefined =>
  deCode(code).find(({ actuelle }) => actuelle === null);

export function actuelleDe({ code, actuelle }: Ligne): Commune {
  const laBonne = actuelle ?? code;
  return { code: laBonne, nom: enVigueur(laBonne)?.nom ?? '' };
}

const PAR_FAMILLE = rangees(({ code, actuelle }) => new Set([code, actuelle ?? code]));

/** A commune of today and those that have joined it. */
export const familleDe = (code: string): readonly Ligne[] => PAR_FAMILLE.get(code) ?? [];

/** A commune déléguée has the postal codes of the commune of today. */
const PAR_CODE_POSTAL = rangees(({ codesPostaux, actuelle }) =>
  actuelle === null ? new Set(codesPostaux) : (enVigueur(actuelle)?.codesPostaux ?? []),
);

export const deCodePostal = (codePostal: string): readonly Ligne[] => PAR_CODE_POSTAL.get(codePostal) ?? [];

const departements = new Map<string, readonly Ligne[]>();

/** `departement`: `50`, `2A`, `974`, as the reseaux have them. */
export function deDepartement(departement: string): readonly Ligne[] {
  const connu = departements.get(departement);
  if (connu) return connu;
  const lignes = LIGNES.filter(({ code }) => code.startsWith(departement));
  departements.set(departement, lignes);
  return lignes;
}

const nomsSimples = new WeakMap<Ligne, string>();

export function nomSimple(ligne: Ligne): string {
  const connu = nomsSimples.get(ligne);
  if (connu !== undefined) return connu;
  const simple = nomDeCommune(ligne.nom);
  nomsSimples.set(ligne, simple);
  return simple;
}

export const nomDeCommune = (nom: string): string =>
  simplifier(nom)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
