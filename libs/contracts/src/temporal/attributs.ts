import type { Attributes } from './wake.js';

/** Search attributes and their type, as the `temporal` command names it: a namespace must know them all. */
export const SEARCH_ATTRIBUTES = {
  PdnEtat: 'Keyword',
  PdnReseau: 'Keyword',
  PdnProgramme: 'Keyword',
  PdnAttenteDe: 'Keyword',
  PdnAppel: 'Keyword',
  PdnProchaineEcheance: 'Datetime',
  PdnTerme: 'Datetime',
} as const satisfies Record<keyof Attributes, 'Keyword' | 'Datetime'>;

export type SearchAttributeName = keyof typeof SEARCH_ATTRIBUTES;
