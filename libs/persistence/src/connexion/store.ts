import type { Instant, Regles } from '@pdn/domain';
import { Pool } from 'pg';
import { rowTypes } from './types.js';

/** What time it is for a stream; without one, for all of them: a test may give each its own, and lists take the furthest. */
export type Horloge = (stream?: string) => Instant | Promise<Instant>;

export interface StoreConfig {
  /** Of the application role, subject to row-level security. */
  url: string;
  /** Makes the tokens of links: the same in every process, for ever. */
  secret: string;
  /** Of the world, unless told otherwise. */
  horloge?: Horloge;
  /** Connections at most. */
  max?: number;
  /** Milliseconds that a call waits at most for one of them. */
  attente?: number;
}

export interface Store {
  readonly pool: Pool;
  readonly secret: string;
  readonly horloge: Horloge;
  /** Published regles never change: read once. */
  readonly regles: Map<string, Regles>;
  close(): Promise<void>;
}

const duMonde: Horloge = () => new Date().toISOString();

/**
 * Every limit stays at or below the 4 s that a local activity may take, so that a locked or lost database gives an error
 * that can be retried, never a call that hangs.
 */
export function openStore({ url, secret, horloge = duMonde, max = 10, attente = 1500 }: StoreConfig): Store {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'parcours',
    connectionTimeoutMillis: attente,
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
  return { pool, secret, horloge, regles: new Map(), close: () => pool.end() };
}
