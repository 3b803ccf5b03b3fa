/** Where the next page begins: the sort value and the id of the last row of this one, opaque to whoever carries it. */
export const curseurDe = (valeur: string, id: string): string =>
  Buffer.from(JSON.stringify([valeur, id])).toString('base64url');

/** Null for a cursor that is not ours: the list then begins at its first page. */
export function lireCurseur(curseur: string): { valeur: string; id: string } | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(curseur, 'base64url').toString());
    if (!Array.isArray(parts)) return null;
    const [valeur, id] = parts as unknown[];
    return typeof valeur === 'string' && typeof id === 'string' ? { valeur, id } : null;
  } catch {
    return null;
  }
}

const ACCENTUEES = 'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿ';
const LETTRES = 'AAACEEEEIIOOUUUYaaaceeeeiioouuuy';

/** Case and accents left aside, in SQL: « Béatrice » is found by « beatrice », and sorted near « Beatrice ». */
export const simple = (sql: string): string => `lower(translate(${sql}, '${ACCENTUEES}', '${LETTRES}'))`;

/** A pattern for LIKE that finds the text anywhere, its own % and _ included. */
export const contient = (texte: string): string => `%${texte.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * A regular expression for `~` that finds what `simple` would find, anywhere: it gives each letter of the text its
 * variants, once, where `simple` would translate every row.
 */
export const motif = (texte: string): string => [...texte].map(variantesDe).join('');

function variantesDe(signe: string): string {
  const lettre = (LETTRES[ACCENTUEES.indexOf(signe)] ?? signe).toLowerCase();
  const ecrites = [...ACCENTUEES].filter((_, rang) => LETTRES[rang]?.toLowerCase() === lettre);
  const variantes = [...new Set([signe, lettre, lettre.toUpperCase(), ...ecrites])].filter(
    (variante) => [...variante].length === 1,
  );
  return variantes.length === 1 ? signe.replace(/[\\^$.*+?()[\]{}|]/, '\\$&') : `[${variantes.join('')}]`;
}
