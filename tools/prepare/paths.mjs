import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** All that the project keeps on this machine; ignored by git. */
export const STATE = process.env.PARCOURS_ETAT ?? join(ROOT, '.parcours');
