import { readFileSync } from 'node:fs';
import { GABARITS, type Gabarit } from '@pdn/domain';
import type { Template } from 'liquidjs';
import { liquide } from './liquide.js';
import { typographier } from './typographie.js';
import { VARIABLES } from './variables.js';

/** Read from `src` by the sources and by `dist` alike: a build has nothing to copy. */
const DOSSIER = new URL('../../src/courriers/', import.meta.url);
const FICHIER = /^---\nobjet: (.+)\npourquoi: (.+)\n---\n\n(.+)$/s;

export interface Texte {
  objet: Template[];
  pourquoi: Template[];
  corps: Template[];
}

/** @throws {Error} when the file has another form, or names a variable that does not exist */
export function lireTexte(source: string): Texte {
  const [, objet, pourquoi, corps] = FICHIER.exec(source) ?? [];
  if (objet === undefined || pourquoi === undefined || corps === undefined)
    throw new Error('A courrier is: ---, objet, pourquoi, ---, an empty line, its text.');
  return { objet: parse(objet), pourquoi: parse(pourquoi), corps: parse(corps) };
}

export function parse(source: string): Template[] {
  const template = liquide.parse(typographier(source));
  const inconnue = liquide.globalVariablesSync(template).find((nom) => !VARIABLES.has(nom));
  if (inconnue !== undefined) throw new Error(`The variable « ${inconnue} » does not exist.`);
  return template;
}

const lire = (gabarit: Gabarit): Texte => {
  const fichier = new URL(`${gabarit}.md`, DOSSIER);
  try {
    return lireTexte(readFileSync(fichier, 'utf8'));
  } catch (cause) {
    throw new Error(`${fichier.pathname} cannot be used.`, { cause });
  }
};

/** All of them are read when the program starts: a faulty text is known then, not on the day it should leave. */
export const TEXTES: ReadonlyMap<Gabarit, Texte> = new Map(
  GABARITS.map((gabarit) => [gabarit, lire(gabarit)]),
);
