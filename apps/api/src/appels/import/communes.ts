import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simplifier } from './texte.js';

export interface Commune {
  code: string;
  nom: string;
}

interface Ligne extends Commune {
  codesPostaux: string[];
  /** Of a commune déléguée or associée: the code of the one that it belongs to. */
  actuelle: string | null;
}

export type Recherche =
  | { commune: Commune; deduite: boolean; deleguee: boolean }
  | { motif: 'commune_absente' | 'commune_inconnue' | 'commune_incoherente' | 'hors_departement' };

let lues: Ligne[] | undefined;

/** 37 000 short lines, read when somebody first imports a file. */
const toutes = (): Ligne[] =>
  (lues ??= readFileSync(join(import.meta.dirname, '../../../donnees/communes.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((ligne) => {
      const [code = '', nom = '', postaux = '', actuelle = ''] = ligne.split(';');
      return { code, nom, codesPostaux: postaux.split(' '), actuelle: actuelle || null };
    }));

const nomDeCommune = (nom: string): string =>
  simplifier(nom)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');

/** The Insee code has the last word; without it, the name and the postal code. `departement`: `50`, `2A`, `974`. */
export function chercherCommune(
  { code, nom, codePostal }: { code: string; nom: string; codePostal: string },
  departement: string,
): Recherche {
  if (code === '' && nom === '') return { motif: 'commune_absente' };
  const trouvee = code === '' ? parNom(nom, codePostal, departement) : parCode(code.padStart(5, '0'), nom);
  if ('commune' in trouvee && !trouvee.commune.code.startsWith(departement))
    return { motif: 'hors_departement' };
  return trouvee;
}

function parCode(code: string, nom: string): Recherche {
  const lignes = toutes().filter((ligne) => ligne.code === code);
  const ligne = lignes.find(({ actuelle }) => actuelle === null) ?? lignes[0];
  if (!ligne) return { motif: 'commune_inconnue' };
  const commune = actuelleDe(ligne);
  if (nom !== '' && !nomsDe(commune.code).includes(nomDeCommune(nom)))
    return { motif: 'commune_incoherente' };
  return { commune, deduite: false, deleguee: ligne.actuelle !== null };
}

function parNom(nom: string, codePostal: string, departement: string): Recherche {
  const candidates = toutes().filter(
    (ligne) => nomDeCommune(ligne.nom) === nomDeCommune(nom) && estLa(ligne, codePostal, departement),
  );
  const communes = new Map(candidates.map((ligne) => [actuelleDe(ligne).code, ligne]));
  const [ligne] = communes.values();
  if (!ligne || communes.size > 1) return { motif: 'commune_inconnue' };
  const estDeleguee = candidates.every(({ actuelle }) => actuelle !== null);
  return { commune: actuelleDe(ligne), deduite: true, deleguee: estDeleguee };
}

const estLa = (ligne: Ligne, codePostal: string, departement: string): boolean =>
  codePostal === ''
    ? ligne.code.startsWith(departement)
    : postauxDe(ligne).includes(codePostal.padStart(5, '0'));

const postauxDe = (ligne: Ligne): string[] =>
  ligne.actuelle === null
    ? ligne.codesPostaux
    : (toutes().find(({ code, actuelle }) => code === ligne.actuelle && actuelle === null)?.codesPostaux ??
      []);

function actuelleDe({ code, actuelle }: Ligne): Commune {
  const laBonne = actuelle ?? code;
  const ligne = toutes().find((autre) => autre.code === laBonne && autre.actuelle === null);
  return { code: laBonne, nom: ligne?.nom ?? '' };
}

const nomsDe = (code: string): string[] =>
  toutes()
    .filter((ligne) => ligne.code === code || ligne.actuelle === code)
    .map(({ nom }) => nomDeCommune(nom));
