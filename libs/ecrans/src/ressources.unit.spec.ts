import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { EXEMPLES } from './exemples/index.js';
import { ouvrir } from './exemples/navigateur.js';
import { FEUILLES } from './feuilles.js';
import { CHEMIN_STYLE, feuilleDeStyle, ressources } from './ressources.js';

const classesDuStyle = new Set(
  [
    ...feuilleDeStyle()
      .replace(/url\([^)]*\)/g, '')
      .matchAll(/\.([a-z][a-z0-9-]*(?:__[a-z0-9-]+)?)/g),
  ].map(([, nom]) => nom),
);
const classesDesPages = new Set(
  Object.values(EXEMPLES).flatMap((html) =>
    [...ouvrir(html).querySelectorAll('[class]')].flatMap((e) => [...e.classList]),
  ),
);

describe('La feuille de style', () => {
  it('assemble chaque fichier une fois, les jetons d’abord et l’impression à la fin', () => {
    const fichiers = readdirSync(new URL('../styles', import.meta.url)).map((nom) => nom.replace('.css', ''));
    expect([...FEUILLES].sort()).toEqual(fichiers.sort());
    expect([FEUILLES[0], FEUILLES.at(-1)]).toEqual(['jetons', 'impression']);
  });

  it('habille toutes les classes des pages', () => {
    expect([...classesDesPages].filter((nom) => !classesDuStyle.has(nom))).toEqual([]);
  });

  it('n’habille rien d’autre', () => {
    const mortes = [...classesDuStyle].filter((nom) => nom && !classesDesPages.has(nom));
    expect(mortes).toEqual([]);
  });

  it('sert la police et sa licence à l’adresse qu’elle demande', () => {
    const chemins = ressources().map(({ chemin }) => chemin);
    const [, police] = /url\("?'?([^"')]+woff2)/.exec(feuilleDeStyle()) ?? [];
    expect(chemins).toEqual([CHEMIN_STYLE, police, '/ecrans/OFL.txt']);
  });
});
