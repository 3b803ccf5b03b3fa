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

/** Case and accents left aside, in SQL: « Béatrice » is found by « beatrice », and sorted near « Beatrice ». */
export const simple = (sql: string): string =>
  `lower(translate(${sql}, 'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿ', 'AAACEEEEIIOOUUUYaaaceeeeiioouuuy'))`;

/** A pattern for LIKE that finds the text anywhere, its own % and _ included. */
export const contient = (texte: string): string => `%${texte.replace(/[\\%_]/g, '\\$&')}%`;
