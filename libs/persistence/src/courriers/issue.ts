import type { Instant } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';

/** A command that records a failure, and waits to be executed. */
export interface Constat {
  stream: string;
  commandId: string;
}

/** What is left to do once mails have come to an end. */
export interface IssueDEnvoi {
  constats: Constat[];
  /** Streams whose next échéance only waited for one of them: their workflows are to look again. */
  aDire: string[];
}

export const SANS_SUITE: IssueDEnvoi = { constats: [], aDire: [] };

/** Streams with a reminder that is due by `now` and waited for one of these mails, which are settled. */
export async function quiAttendaient(tx: Tx, courriers: string[], now: Instant): Promise<string[]> {
  const rows = await tx.rows<{ stream: string }>({
    name: 'qui-attendaient',
    text: `SELECT DISTINCT e.stream FROM courrier c JOIN echeance e ON e.stream = c.stream AND e.serie = c.serie
      WHERE c.id = ANY ($1) AND e.action ->> 'kind' = 'relance' AND e.at <= $2`,
    values: [courriers, now],
  });
  return rows.map(({ stream }) => stream);
}
