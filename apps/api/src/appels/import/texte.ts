const INVISIBLES = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Spaces of every kind reduced to one, what nobody sees taken out, accents composed. */
export const nettoyer = (texte: string): string =>
  texte.normalize('NFC').replace(INVISIBLES, '').replace(/\s+/g, ' ').trim();

/** For comparing: case, accents and punctuation left aside. */
export const simplifier = (texte: string): string =>
  nettoyer(texte)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const LIAISON = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux', 'en']);
const SIGLES: Record<string, string> = { cs: 'centre social', evs: 'espace de vie sociale' };

/** « CS de BREHAL » and « Centre social de Bréhal » are the same name. */
export const nomComparable = (nom: string): string =>
  simplifier(nom)
    .split(' ')
    .flatMap((mot) => (SIGLES[mot] ?? mot).split(' '))
    .filter((mot) => !LIAISON.has(mot))
    .join(' ');

/** What a spreadsheet would compute instead of showing. */
export const estUneFormule = (cellule: string): boolean =>
  /^[=+\-@\t]/.test(cellule.trimStart()) || cellule.startsWith('\t');

/** UTF-8 that was read as Windows-1252, then saved. */
export const accentsSuspects = (cellule: string): boolean =>
  /[ÃÂ][\u0080-\u00bf\u2018-\u203a\u20ac‰ŠŒŽšœžŸ¡-¿]/.test(cellule);
