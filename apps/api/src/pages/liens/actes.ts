import type { ActeDuLien } from '@pdn/domain';
import type { ActeDeLien } from './acte.js';
import { bilan } from './bilan.js';
import { contresignature } from './contresignature.js';
import { signature } from './signature.js';

export const ACTES: Record<ActeDuLien['acte'], ActeDeLien> = { signature, bilan, contresignature };
