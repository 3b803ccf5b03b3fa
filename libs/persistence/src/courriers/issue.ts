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

/**
 * Streams with a reminder that waited for one of these mails, which are settled: their workflows wait for something later.
 * No clock is asked. Whoever has not heard yet of what stands will see it then.
 */
export async function quiAttendaient(tx: Tx, courriers: string[]): Promise<string[]> {
  const rows = await tx.rows<{ stream: string }>({
    name: 'qui-attendaient',
    text: `SELECT DISTINCT e.stream FROM courrier c JOIN echeance e ON e.stream = c.stream AND e.serie = c.serie
        JOIN flux f ON f.stream = e.stream JOIN reseau r ON r.cle = f.reseau
      WHERE c.id = ANY ($1) AND e.action ->> 'kind' = 'relance' AND NOT r.exercice
        AND f.entendue = f.version AND (f.armee IS NULL OR e.at < f.armee)`,
    values: [courriers],
  });
  return rows.map(({ stream }) => stream);
}
