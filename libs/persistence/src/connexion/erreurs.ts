import { DatabaseError } from 'pg';

/**
 * Never a refusal: something did not work. `retryable` says whether the same call may succeed later; a bug must not be
 * retried for ever under the dossier's lock.
 *
 * Messages reach Temporal and logs: they name codes, tables and constraints, never a value.
 */
export class TechnicalError extends Error {
  override readonly name = 'TechnicalError';

  constructor(
    message: string,
    readonly retryable: boolean,
  ) {
    super(message);
  }
}

/** Bad data, a broken constraint, wrong SQL or missing rights: the next attempt would end the same way. */
const DEFINITE = ['22', '23', '42'];

export function ofSql(error: unknown): TechnicalError {
  if (error instanceof TechnicalError) return error;
  if (!(error instanceof DatabaseError)) return new TechnicalError(`PostgreSQL: ${messageOf(error)}`, true);
  const { code = 'XX000', table, constraint } = error;
  // of class 42, the message names what the statement names; of others, it may quote a value
  const place = code.startsWith('42') ? error.message : [table, constraint].filter(Boolean).join('.');
  return new TechnicalError(`SQLSTATE ${code} ${place}`.trim(), !DEFINITE.includes(code.slice(0, 2)));
}

/** Whatever a rule or a row function throws is a programming error. */
export function ofCode(error: unknown): TechnicalError {
  if (error instanceof TechnicalError) return error;
  const technical = new TechnicalError(
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    false,
  );
  if (error instanceof Error && error.stack) technical.stack = error.stack;
  return technical;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
