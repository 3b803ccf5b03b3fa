import type { Store } from '../connexion/store.js';
import { demander, sansReseau } from '../connexion/transaction.js';

export interface CourrierPret {
  id: string;
  stream: string;
}

/** Mails that may be tried now, those that wait longest first: free and unsent, or held by a lease that is over. */
export const courriersPrets = (store: Store, limite: number): Promise<CourrierPret[]> =>
  demander(store, {
    name: 'courriers-prets',
    text: 'SELECT id, stream FROM courriers_prets($1)',
    values: [limite],
  });

/**
 * How many of `voulus` mails may leave now, by the pace of all processes together: one bucket of tokens, which holds a
 * fifth of a second's.
 */
export const prendreCadence = (store: Store, voulus: number, parSeconde: number): Promise<number> =>
  sansReseau(store, async (tx) => {
    const [row] = await tx.rows<{ pris: number }>({
      name: 'prendre-cadence',
      text: PRENDRE,
      values: [voulus, parSeconde],
    });
    return row?.pris ?? 0;
  });

const PRENDRE = `
  WITH avant AS (SELECT jetons, le FROM cadence WHERE objet = 'courrier' FOR UPDATE),
  -- once the lock is held, and read once
  instant AS MATERIALIZED (SELECT jetons, le, clock_timestamp() AS maintenant FROM avant),
  plein AS (
    SELECT maintenant,
      least(greatest(1, $2::float8 / 5), jetons + greatest(0, extract(epoch FROM maintenant - le)) * $2::float8) AS jetons
    FROM instant),
  pris AS (SELECT maintenant, jetons, least($1::int, floor(jetons)::int) AS pris FROM plein)
  UPDATE cadence c SET jetons = pris.jetons - pris.pris, le = pris.maintenant FROM pris
  WHERE c.objet = 'courrier' RETURNING pris.pris`;
