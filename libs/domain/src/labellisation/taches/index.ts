import type { Context } from '../context.js';
import type { Labellisation } from '../state.js';
import { tachesDAdresse } from './d-adresse.js';
import { tachesDuDossier } from './du-dossier.js';
import { tachesSignalees } from './signalees.js';
import type { Tache } from './tache.js';

export * from './tache.js';

/** What a person must do, oldest first. */
export const taches = (dossier: Labellisation, context: Context): Tache[] =>
  [
    ...tachesDuDossier(dossier, context),
    ...tachesSignalees(dossier, context),
    ...tachesDAdresse(dossier),
  ].sort((a, b) => (a.depuis === b.depuis ? 0 : a.depuis < b.depuis ? -1 : 1));
