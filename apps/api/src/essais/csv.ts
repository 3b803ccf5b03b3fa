import type { EssaiHttp } from '@pdn/contracts/http';
import { DESTINATAIRES, majuscule } from '@pdn/ecrans';

const COLONNES = [
  'Jour',
  'Heure',
  'Nature',
  'Quoi',
  'Pour',
  'Nom',
  'En copie',
  'Date limite',
  'Dossier',
  'Professionnel',
  'Structure',
];

/** Read by a spreadsheet in French: semicolons, and a mark that says UTF-8. */
export function essaiEnCsv({ pas }: EssaiHttp, zone: string): string {
  const heure = heureDe(zone);
  const lignes = pas.map(({ at, jour, nature, titre, pour, copie, copieDe, dateLimite, dossiers }) => [
    jour,
    heure(at),
    nature === 'tache' ? 'Tâche' : copieDe === null ? 'Courriel' : 'Copie d’un courriel',
    titre,
    pour ? roleDe(pour.role) : '',
    pour?.nom ?? '',
    copie.map(roleDe).join(', '),
    dateLimite ?? '',
    dossiers.map(({ numero }) => numero).join(', '),
    dossiers.map(({ professionnel }) => professionnel ?? '').join(', '),
    [...new Set(dossiers.map(({ structure }) => structure ?? ''))].join(', '),
  ]);
  return `\uFEFF${[COLONNES, ...lignes].map((ligne) => ligne.map(cellule).join(';')).join('\r\n')}\r\n`;
}

/** A spreadsheet takes a cell that begins so for a formula: somebody's name must never be one. */
const FORMULE = /^[\s]*[=+\-@\t\r]/;

export const cellule = (texte: string): string =>
  `"${(FORMULE.test(texte) ? `'${texte}` : texte).replaceAll('"', '""')}"`;

const roleDe = (role: string): string =>
  role in DESTINATAIRES ? majuscule(DESTINATAIRES[role as keyof typeof DESTINATAIRES]) : role;

/** Made once for a file: making one costs more than all that it writes. */
const heureDe = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: '2-digit', minute: '2-digit' });
  return (at: string): string => format.format(new Date(at));
};
