import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaitStocke, Regles } from '../../src/index.js';
import type { Champs } from './champs.js';

/** What a release stored. Once recorded, it is never recorded again, nor edited: rows like these are in databases. */
export interface Release {
  /** By kind of stream: the shape in which it wrote each type of fact. */
  formes: Record<string, Record<string, number>>;
  regles: Regles;
  streams: Stream[];
}

export interface Stream {
  stream: string;
  /** In the order of the stream. */
  rows: FaitStocke[];
}

const ICI = import.meta.dirname;
const fichier = (nom: string, suffixe = '') => join(ICI, `${nom}${suffixe}.json`);

export const releases = () => readdirSync(ICI).flatMap((nom) => /^(\d+\.\d+)\.json$/.exec(nom)?.[1] ?? []);

export const lireRelease = (nom: string) => JSON.parse(readFileSync(fichier(nom), 'utf8')) as Release;

/** @throws {Error} when there is one of that name */
export function garderRelease(nom: string, { formes, regles, streams }: Release): void {
  const lignes = streams.map(
    ({ stream, rows }) => `{ "stream": "${stream}", "rows": [\n${parLigne(rows)}\n] }`,
  );
  const texte = [
    `{\n"formes": ${JSON.stringify(formes)},`,
    `"regles": ${JSON.stringify(regles)},`,
    `"streams": [\n${lignes.join(',\n')}\n]\n}\n`,
  ].join('\n');
  writeFileSync(fichier(nom), texte, { flag: 'wx' });
}

/** The fields of the facts of a release as it declared them. @returns null where they were not kept */
export const lireChamps = (nom: string): Champs | null =>
  existsSync(fichier(nom, '.champs'))
    ? (JSON.parse(readFileSync(fichier(nom, '.champs'), 'utf8')) as Champs)
    : null;

/** @throws {Error} when they are kept already */
export const garderChamps = (nom: string, champs: Champs): void =>
  writeFileSync(fichier(nom, '.champs'), enLignes(champs), { flag: 'wx' });

const enLignes = (champs: Champs): string => {
  const entites = Object.entries(champs).map(([entite, faits]) => {
    const lignes = Object.entries(faits).map(([type, siens]) => `"${type}": ${JSON.stringify(siens)}`);
    return `"${entite}": {\n${lignes.join(',\n')}\n}`;
  });
  return `{\n${entites.join(',\n')}\n}\n`;
};

/** What the streams of a release fold to under the code of today: changes with it, and is read again when it does. */
export const lireReplis = (nom: string): object[] =>
  existsSync(fichier(nom, '.replis'))
    ? (JSON.parse(readFileSync(fichier(nom, '.replis'), 'utf8')) as object[])
    : [];

export const garderReplis = (nom: string, replis: unknown[]): void =>
  writeFileSync(fichier(nom, '.replis'), `[\n${parLigne(replis)}\n]\n`);

const parLigne = (valeurs: unknown[]): string => valeurs.map((valeur) => JSON.stringify(valeur)).join(',\n');
