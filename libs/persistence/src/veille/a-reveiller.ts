import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { demander } from '../connexion/transaction.js';

/** Streams that stand further than their workflow has heard, a few of them. */
export const nonEntendus = (store: Store, limite: number): Promise<string[]> =>
  streams(store, {
    name: 'non-entendus',
    text: 'SELECT non_entendus($1) AS stream',
    values: [limite],
  });

/**
 * Streams that nobody may be taking care of: an échéance, the day of a mail or a command from another stream, overdue by
 * 30 s; never the échéances of an exercice.
 * @param now wall time
 */
export const aReveiller = (store: Store, now: Instant): Promise<string[]> =>
  streams(store, { name: 'a-reveiller', text: 'SELECT a_reveiller($1) AS stream', values: [now] });

/** Every stream whose workflow should be there. */
export const dossiersOuverts = (store: Store): Promise<string[]> =>
  streams(store, { name: 'dossiers-ouverts', text: 'SELECT dossiers_ouverts() AS stream', values: [] });

const streams = async (
  store: Store,
  query: { name: string; text: string; values: unknown[] },
): Promise<string[]> => (await demander<{ stream: string }>(store, query)).map(({ stream }) => stream);
