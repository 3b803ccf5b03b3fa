import type { Regles } from '@pdn/domain';
import { Pool } from 'pg';
import { rowTypes } from './types.js';

export interface StoreConfig {
  /** Of the application role, subject to row-level security. */
  url: string;
  /** Makes the tokens of links: the same in every process, for ever. */
  secret: string;
  /** Connections at most. */
  max?: number;
}

export interface Store {
  readonly pool: Pool;
  readonly secret: string;
  /** Published regles never change: read once. */
  readonly regles: Map<string, Regles>;
  close(): Promise<void>;
}

/**
 * Every limit stays at or below the 4 s that a local activity may take, so that a locked or lost database gives an error
 * that can be retried, never a call that hangs.
 */
export function openStore({ url, secret, max = 10 }: StoreConfig): Store {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'parcours',
    connectionTimeoutMillis: 1500,
    lock_timeout: 2000,
    statement_timeout: 3000,
    query_timeout: 4000,
    idle_in_transaction_session_timeout: 5000,
    keepAlive: true,
    // statements that do not need each other's rows travel together
    pipeline: true,
    types: rowTypes,
  });
  // a client that loses its server emits `error`, idle or checked out; unheard, it would end the process
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, secret, regles: new Map(), close: () => pool.end() };
}
