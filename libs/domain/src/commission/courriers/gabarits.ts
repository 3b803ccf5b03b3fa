import type { Gabarit } from '../../labellisation/courriers/gabarits.js';

/** What a session writes to its members. */
export type GabaritDeSeance = Extract<Gabarit, `seance-${string}`>;
