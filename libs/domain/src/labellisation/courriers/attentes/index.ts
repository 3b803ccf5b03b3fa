import type { Context } from '../../context.js';
import { labelDe } from '../../label/label-de.js';
import { estClose, type Labellisation } from '../../state.js';
import type { Attente } from './attente.js';
import { deLaCandidature } from './de-la-candidature.js';
import { deLaFiche } from './de-la-fiche.js';
import { deLaRessource } from './de-la-ressource.js';
import { desBilans } from './des-bilans.js';
import { desSignatures } from './des-signatures.js';
import { deLEntretien } from './de-l-entretien.js';
import { duManquement } from './du-manquement.js';
import { duProfil } from './du-profil.js';
import { duRenouvellement } from './du-renouvellement.js';
import { sansDateEnPause } from './sans-date.js';

export type { Attente } from './attente.js';

/** In the order of the life. */
export function attentes(dossier: Labellisation, context: Context): Attente[] {
  if (estClose(dossier)) return [];
  const label = labelDe(dossier);
  return [
    ...deLaCandidature(dossier, context),
    ...deLaRessource(dossier, context),
    ...deLEntretien(dossier),
    ...desSignatures(dossier, context),
    ...duProfil(dossier, context),
    ...deLaFiche(dossier, context),
    ...(label ? desBilans(dossier, label, context) : []),
    ...(label ? duManquement(dossier, label, context) : []),
    ...(label ? duRenouvellement(label) : []),
  ].map(sansDateEnPause(dossier));
}
