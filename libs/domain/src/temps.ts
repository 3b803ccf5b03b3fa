/** Civil date in the reseau's zone, `YYYY-MM-DD`. */
export type Jour = string;

/** Civil date and wall time in the reseau's zone, `YYYY-MM-DDTHH:MM`. */
export type JourHeure = string;

/** Instant in UTC, ISO 8601 with milliseconds and `Z`: two of them compare as text. */
export type Instant = string;
