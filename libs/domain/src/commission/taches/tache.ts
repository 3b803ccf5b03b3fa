import type { Jour } from '../../temps.js';

/** What a person must do about a session. */
export const TYPES_TACHE_COMMISSION = [
  'convoquer-membres',
  'etablir-proces-verbal',
  'signer-proces-verbal',
  'reprendre-decision',
  'corriger-adresse-membre',
  'confirmer-envoi',
  'renvoyer-courrier',
] as const;
export type TypeTacheCommission = (typeof TYPES_TACHE_COMMISSION)[number];

export interface TacheDeSeance {
  /** Stable within the session: the same need is the same task. */
  cle: string;
  type: TypeTacheCommission;
  /** Why, in French, one sentence. */
  raison: string;
  depuis: Jour;
}
