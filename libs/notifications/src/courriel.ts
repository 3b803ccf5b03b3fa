const COURRIEL = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u;

/** Strict enough for headers and SMTP commands: nothing that could end a line or open a second address. */
export const estCourriel = (adresse: string): boolean => adresse.length <= 254 && COURRIEL.test(adresse);
