import { join, resolve } from 'node:path';

/** The same from `src` and from `dist`. */
export const ROOT = resolve(import.meta.dirname, '../../..');
/** All that the project keeps on this machine; ignored by git. */
export const STATE = process.env['PARCOURS_ETAT'] ?? join(ROOT, '.parcours');
