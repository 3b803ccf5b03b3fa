/** What a body may have to decide, in the order of the life. */
export const DECISIONS_MANDATEES = [
  'demande-exceptionnelle',
  'label',
  'renouvellement',
  'exclusion',
  'retrait',
] as const;
export type DecisionMandatee = (typeof DECISIONS_MANDATEES)[number];

/** `caf` and `coordination` decide alone; the others sit. */
export const GENRES_INSTANCE = ['commission', 'copil', 'comite-technique', 'caf', 'coordination'] as const;
export type GenreInstance = (typeof GENRES_INSTANCE)[number];

/**
 * How a session decides. S2 §9.1 asks for « un mode de décision clair et connu »: it is announced with the convocation,
 * shown on the page of the session and written in its minutes.
 */
export const MODES_DE_DECISION = ['consensus', 'majorite', 'consensus-sinon-majorite'] as const;
export type ModeDeDecision = (typeof MODES_DE_DECISION)[number];

export const TYPES_DE_VOIX = ['deliberative', 'consultative'] as const;
export type TypeDeVoix = (typeof TYPES_DE_VOIX)[number];

export interface Siege {
  /** Stored in events for ever. */
  cle: string;
  organisme: string;
  places: number;
  voix: TypeDeVoix;
}

/** A body of one reseau: who sits there, how it decides, and what it decides. */
export interface Instance {
  /** Stored in events for ever. */
  cle: string;
  genre: GenreInstance;
  nom: string;
  /** None for those that decide alone. */
  sieges: Siege[];
  mandats: DecisionMandatee[];
  /** Voting members that must be present for a session to open. */
  quorum: number;
  mode: ModeDeDecision;
  /** Days before the session: by when members are to be convened, and when they are reminded. */
  convocation: { joursAvant: number; rappel: number };
}

/** Whether it meets: only then has it sessions and minutes. */
export const siege = ({ genre }: Pick<Instance, 'genre'>): boolean =>
  genre !== 'caf' && genre !== 'coordination';

/** Each decision has one body: the settings are refused otherwise. */
export const instanceMandatee = (
  instances: readonly Instance[],
  decision: DecisionMandatee,
): Instance | undefined => instances.find(({ mandats }) => mandats.includes(decision));
