/** SQL: when a mail that could not leave is tried again, twice as long after each attempt, from 2 s to a minute. */
export const APRES_UN_ECHEC = (tentative: string): string =>
  `clock_timestamp() + make_interval(secs => least(60, 2 ^ least(${tentative}, 6)))`;

/** SQL: the same without an attempt to count: later and later after the mail came to where it is. */
export const APRES_UN_MOMENT = (depuis: string): string =>
  `clock_timestamp() + greatest(interval '2 seconds', least(interval '1 minute', (clock_timestamp() - ${depuis}) / 4))`;
