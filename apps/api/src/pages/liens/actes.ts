import type { NomDActe } from '@pdn/domain';
import type { ActeDeLien } from './acte.js';
import { bilan } from './bilan.js';
import { contresignature } from './contresignature.js';
import { correction, fiche } from './fiche.js';
import type { LienOuvert } from './lien.js';
import { manquement } from './manquement.js';
import { pieces } from './pieces.js';
import { renouvellement } from './renouvellement.js';
import { ressource } from './ressource.js';
import { retrait } from './retrait.js';
import { signature } from './signature.js';

/** In the order of the life. */
const ACTES: Record<NomDActe, ActeDeLien> = {
  pieces,
  ressource,
  signature,
  fiche,
  correction,
  bilan,
  contresignature,
  manquement,
  renouvellement,
  retrait,
};

export const acteDuLien = ({ lien }: LienOuvert): ActeDeLien => ACTES[lien.acte.acte];
