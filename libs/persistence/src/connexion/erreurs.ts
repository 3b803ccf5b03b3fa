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

/** Whatever a rule or a row function throws is a programming error: its message may quote what it met, its place cannot. */
export function ofCode(error: unknown): TechnicalError {
  if (error instanceof TechnicalError) return error;
  const { name = 'Error', stack = '' } = (error ?? {}) as Partial<Error>;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const technical = new TechnicalError([name, frames[0]?.trim()].filter(Boolean).join(' '), false);
  technical.stack = [`${technical.name}: ${technical.message}`, ...frames].join('\n');
  return technical;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
