/**
 * All that a workflow knows of its dossier: it runs no rule and remembers nothing else.
 * Instants are ISO 8601 in UTC.
 */
export interface Wake {
  /** Number of events of the stream, noted in the store as heard; 0 = nothing was ever accepted. */
  version: number;
  /** Nothing more will come: the workflow ends. */
  closed: boolean;
  next: Prochaine | null;
  /** Search attributes, `null` = unset. */
  attributes: Attributes;
  /** Markdown for the Temporal UI: ids, dates and enumerations only. */
  details: string;
}

export interface Prochaine {
  /** UUIDv5 of dossier, key and instant: the id of the command that fires it. */
  id: string;
  key: string;
  at: string;
  /** « bilan-2027.1/rappel-1 · 26 janv. 2028 9:00 », the summary of the pending timer. */
  label: string;
}

export interface Attributes {
  PdnEtat: string | null;
  PdnReseau: string | null;
  PdnProgramme: string | null;
  PdnAttenteDe: string | null;
  PdnAppel: string | null;
  PdnProchaineEcheance: string | null;
  PdnTerme: string | null;
}

/** An answer is a value, refusals included; an error is always technical. */
export type Answer =
  | { kind: 'accepted'; version: number; events: { type: string; version: number }[] }
  | { kind: 'refused'; code: string; message: string; champ?: string };

/** What became of an échéance that the workflow fired, and where its stream then stands. */
export interface Execution {
  answer: Answer;
  wake: Wake;
}

/** The activities of the queue `dossiers`, executed as local activities with the regular ones as fallback. */
export interface DossierActivities {
  /** `now`: workflow time, ISO; `echeance`: `wake.next`, which is due. */
  execute(input: { stream: string; now: string; echeance: Prochaine }): Promise<Execution>;
  wake(input: { stream: string; now: string }): Promise<Wake>;
}

/** Answer of the query `wake`. */
export interface Followed {
  wake: Wake | null;
  /** Instant of the armed timer. */
  armed: string | null;
}
