import type { Acteur } from '../acteur.js';
import type { Calendrier } from '../calendrier/calendrier.js';
import type { Instance } from '../instances/instance.js';
import type { Instant } from '../temps.js';

/** All that the five functions may know beside command, event and state. */
export interface CommissionContext {
  now: Instant;
  calendrier: Calendrier;
  /** The bodies of the reseau, as they are today. */
  instances: readonly Instance[];
}

export interface CommissionDecisionContext extends CommissionContext {
  acteur: Acteur;
  reseau: string;
}
