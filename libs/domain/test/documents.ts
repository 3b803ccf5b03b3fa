import type { DocumentRef } from '../src/index.js';

/** A document by what it is about: the same name is the same content. */
export const doc = (nom: string): DocumentRef => ({ id: `doc-${nom}`, sha256: `sha-${nom}` });
export const motif = doc('motif');
