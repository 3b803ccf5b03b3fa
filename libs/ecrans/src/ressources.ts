import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FEUILLES } from './feuilles.js';

/** Everything static that the pages ask for; each host serves it as it is, for ever (the address changes with the content). */
export interface Ressource {
  chemin: string;
  type: string;
  contenu: Buffer;
}

const lire = (chemin: string): Buffer => readFileSync(new URL(`../${chemin}`, import.meta.url));
const empreinte = (contenu: Buffer): string =>
  createHash('sha256').update(contenu).digest('hex').slice(0, 12);

const police = lire('polices/source-sans-3.woff2');
const CHEMIN_POLICE = `/ecrans/source-sans-3.${empreinte(police)}.woff2`;

/** The one style sheet, in the order of the cascade. */
export function feuilleDeStyle(): string {
  return FEUILLES.map((nom) => lire(`styles/${nom}.css`).toString('utf8'))
    .join('\n')
    .replace('source-sans-3.woff2', CHEMIN_POLICE);
}

const style = Buffer.from(feuilleDeStyle());
export const CHEMIN_STYLE = `/ecrans/style.${empreinte(style)}.css`;

const RESSOURCES: readonly Ressource[] = [
  { chemin: CHEMIN_STYLE, type: 'text/css; charset=utf-8', contenu: style },
  { chemin: CHEMIN_POLICE, type: 'font/woff2', contenu: police },
  { chemin: '/ecrans/OFL.txt', type: 'text/plain; charset=utf-8', contenu: lire('polices/OFL.txt') },
];

export const ressources = (): readonly Ressource[] => RESSOURCES;
