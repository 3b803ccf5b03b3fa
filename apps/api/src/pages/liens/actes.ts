import type { NomDActe } from '@pdn/domain';
import type { ActeDeLien } from './acte.js';
import { bilan } from './bilan.js';
import { contresignature } from './contresignature.js';
import type { LienOuvert } from './lien.js';
import { pieces } from './pieces.js';
import { signature } from './signature.js';

/** In the order of the life. */
const ACTES: Record<NomDActe, ActeDeLien> = { pieces, signature, bilan, contresignature };

export const acteDuLien = ({ lien }: LienOuvert): ActeDeLien => ACTES[lien.acte.acte];
