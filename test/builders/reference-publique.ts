import { createHash } from 'node:crypto';

/** By what the public directory names the card of a dossier: an address once given never changes. */
export const referencePublique = (dossier: string): string =>
  createHash('sha256').update(`annuaire/labellisation/${dossier}`).digest('hex').slice(0, 20);
