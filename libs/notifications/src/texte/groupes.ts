import { readdirSync, readFileSync } from 'node:fs';
import { GABARITS, type Gabarit } from '@pdn/domain';
import type { Template } from 'liquidjs';
import { lireTexte, parse } from './gabarit.js';

const DOSSIER = new URL('../../src/courriers-groupes/', import.meta.url);

/** A reminder as it reads when it is about several dossiers: what comes before, a line for each, what comes after. */
export interface TexteDeGroupe {
  objet: Template[];
  pourquoi: Template[];
  avant: Template[];
  ligne: Template[];
  apres: Template[];
}

/** @throws {Error} when the file has another form, or names a variable that does not exist */
export function lireGroupe(source: string): TexteDeGroupe {
  const { objet, pourquoi } = lireTexte(source);
  const [, avant, ligne, apres] = /^---\n.+?\n---\n\n(.+?)\n\n(- [^\n]+)\n\n(.+)$/s.exec(source) ?? [];
  if (avant === undefined || ligne === undefined || apres === undefined)
    throw new Error(
      'A reminder of several dossiers is: its head, a text, one line for each dossier, a text.',
    );
  return { objet, pourquoi, avant: parse(avant), ligne: parse(ligne), apres: parse(apres) };
}

const lire = (fichier: string): [Gabarit, TexteDeGroupe] => {
  const chemin = new URL(fichier, DOSSIER);
  try {
    const gabarit = GABARITS.find((nom) => `${nom}.md` === fichier);
    if (!gabarit) throw new Error('There is no such mail.');
    return [gabarit, lireGroupe(readFileSync(chemin, 'utf8'))];
  } catch (cause) {
    throw new Error(`${chemin.pathname} cannot be used.`, { cause });
  }
};

/** Read when the program starts, like those of one dossier. */
export const GROUPES: ReadonlyMap<Gabarit, TexteDeGroupe> = new Map(readdirSync(DOSSIER).map(lire));
