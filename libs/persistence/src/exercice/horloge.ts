import type { Instant } from '@pdn/domain';
import { TechnicalError } from '../connexion/erreurs.js';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

/** The clock of an exercice; null for a reseau that lives in the time of the world. */
export const horloge = (store: Store, reseau: string): Promise<Instant | null> =>
  dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<{ horloge: Instant | null }>({ text: 'SELECT horloge FROM reseau' });
    return row?.horloge ?? null;
  });

/**
 * Forwards only; waits for what is being dated by the clock. Asked for an earlier instant, it stays where it is.
 * @returns where it stands then
 * @throws {TechnicalError} for a reseau that is not an exercice
 */
export const reglerHorloge = (store: Store, reseau: string, instant: Instant): Promise<Instant> =>
  dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<{ horloge: Instant }>({
      text: 'UPDATE reseau SET horloge = greatest(horloge, $1) WHERE exercice RETURNING horloge',
      values: [instant],
    });
    if (!row) throw new TechnicalError('only an exercice has a clock of its own', false);
    return row.horloge;
  });
