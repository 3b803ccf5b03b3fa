/**
 * All that a workflow knows of its dossier: it runs no rule and remembers nothing else.
 * Instants are ISO 8601 in UTC.
 */
export interface Wake {
  /** Number of events of the stream; 0 = nothing was ever accepted. */
  version: number;
  /** Nothing more will come: the workflow ends. */
  closed: boolean;
  next: Prochaine | null;
  /** Ids of mails that are neither delivered, refused for good nor uncertain. */
  courriers: string[];
  /**
   * Whether an échéance was left out of `next` until one of `courriers` is settled: the end of a mail then asks for a
   * new wake. Absent = it may be so.
   */
  waitsForMail?: boolean;
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

export interface Execution {
  answer: Answer;
  wake: Wake;
}

/** The activities of the queue `dossiers`, executed as local activities with the regular ones as fallback. */
export interface DossierActivities {
  /** `now`: workflow time, ISO. `echeance`: set when the loop fires it. */
  execute(input: {
    stream: string;
    commandId: string;
    now: string;
    echeance?: Prochaine;
  }): Promise<Execution>;
  wake(input: { stream: string; now: string }): Promise<Wake>;
}

/** The activities of the queue `courrier`. */
export interface CourrierActivities {
  /** After a definite failure: the id of the command `constaterNonRemise` that it inserted. */
  deliver(input: { stream: string; courrierId: string }): Promise<{ commandId: string | null }>;
}

/** The activities of the queue `tours`. */
export interface TourActivities {
  /** Ends when it is reached: after those that asked before, at the pace of the queue, and while nobody waits. */
  awaitTurn(): Promise<void>;
}

/** Answer of the query `wake`. */
export interface Followed {
  wake: Wake | null;
  /** Instant of the armed timer. */
  armed: string | null;
  /** Mails being delivered. */
  inFlight: string[];
}
