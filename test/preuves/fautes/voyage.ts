import type { Adaptation } from '../../builders/banc/index.js';
import { TIME_SKIPPING } from '../../builders/voyage-temporel.js';

/** Temporal with clocks that can be moved. */
export const avecVoyageDansLeTemps: Adaptation = (spec) =>
  spec.name === 'temporal' ? { ...spec, args: [...spec.args, ...TIME_SKIPPING] } : spec;
