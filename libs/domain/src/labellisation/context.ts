import type { Acteur } from '../acteur.js';
import type { Calendrier } from '../calendrier/calendrier.js';
import type { Regles } from '../regles/regles.js';
import type { Instance } from '../instances/instance.js';
import type { Instant, Jour } from '../temps.js';

/** All that the five functions may know beside command, event and state: nothing here is read from the world. */
export interface Context {
  now: Instant;
  regles: Regles;
  calendrier: Calendrier;
}

/** What a decision knows in addition: who acts, and the number that a new dossier would get. */
export interface DecisionContext extends Context {
  acteur: Acteur;
  reseau: string;
  /** `PDN-<code>-<year>-<nnnn>`; only drawn for a command that opens a dossier. */
  numero?: string;
  /** Of the call that a candidature answers. */
  appel?: { clotureLe: Jour };
  /** Of the call: the one that a candidature answers, found by the people and the structure. */
  invitation?: number;
  /** The published version that `adopterRegles` names, and from when it applies; null: there is none. */
  reglesDemandees?: { regles: Regles; depuis: Instant } | null;
  /** The bodies of the reseau, as they are today; none where nobody asks who decides. */
  instances?: readonly Instance[];
}
