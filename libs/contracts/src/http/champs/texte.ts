import { z } from 'zod';

/** Control characters and lone surrogates: PostgreSQL takes neither, and no person types them. */
const ILLISIBLES = /[\p{Surrogate}\p{Control}]/u;
const ILLISIBLES_HORS_SAUTS_DE_LIGNE = /[\p{Surrogate}]|[^\P{Control}\n\r\t]/u;

const lisible = (interdits: RegExp) => (texte: string) => !interdits.test(texte);
const message = 'Ce texte contient des caractères qui ne peuvent pas être enregistrés.';

/** One line: a name, a place, a function. */
export const ligne = (max: number) => z.string().trim().min(1).max(max).refine(lisible(ILLISIBLES), message);

/** Several lines: a motive, an answer. */
export const paragraphes = (max: number) =>
  z.string().trim().min(1).max(max).refine(lisible(ILLISIBLES_HORS_SAUTS_DE_LIGNE), message);

export const motif = paragraphes(2000).meta({
  description: 'Le motif, en clair : la personne concernée pourra le lire.',
  examples: ['La trame de projet ne précise pas les résultats attendus.'],
});

/** Stored in events for ever: an enumeration or a version, never a sentence. */
export const jeton = (max = 60) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'Lettres sans accent, chiffres, points et tirets seulement.');
