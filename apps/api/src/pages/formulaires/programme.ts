import type { Programme } from '@pdn/domain';
import { PROGRAMMES } from '@pdn/ecrans';
import { choix, options, type Saisie } from './saisie.js';

/** One of those that the network has opened; the only one is chosen already. */
export const leProgramme = (ouverts: Programme[]): Saisie =>
  choix('programme', 'Programme', options(PROGRAMMES, ouverts), {
    ...(ouverts.length === 1 && { valeur: ouverts[0]! }),
  });
