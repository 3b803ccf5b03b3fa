import { bilan } from './bilan.js';
import { candidature } from './candidature.js';
import { engagements } from './engagements.js';
import { entretien } from './entretien.js';
import { fin } from './fin.js';
import { label } from './label.js';
import { listeAttente } from './liste-attente.js';
import { manquement } from './manquement.js';
import { profil } from './profil.js';
import { ressource } from './ressource.js';
import { suivi } from './suivi.js';

export { deposerCandidature } from './candidature.js';
export { renvoyerCourrier } from './suivi.js';

/** What can be asked of an open dossier, in the order of the life. */
export const COMMANDES = [
  ...candidature,
  ...listeAttente,
  ...ressource,
  ...entretien,
  ...engagements,
  ...profil,
  ...label,
  ...bilan,
  ...manquement,
  ...fin,
  ...suivi,
] as const;
export type CommandeDuDossier = (typeof COMMANDES)[number];
