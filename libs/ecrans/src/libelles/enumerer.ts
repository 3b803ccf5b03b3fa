export { de } from '@pdn/contracts/francais';

/** « a », « a et b », « a, b et c » */
export function enumerer(mots: readonly string[]): string {
  if (mots.length < 2) return mots[0] ?? '';
  return `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
}

export const majuscule = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

export const minuscule = (texte: string): string => texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1);

/** « 1 étape », « 3 étapes »; in French zero is singular. */
export const pluriel = (nombre: number, un: string, plusieurs = `${un}s`): string =>
  `${nombre}\u00A0${nombre < 2 ? un : plusieurs}`;
