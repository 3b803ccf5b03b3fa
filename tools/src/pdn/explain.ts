import { Failure } from '../shell/failure.js';

interface Known {
  code?: unknown;
  cause?: unknown;
  issues?: unknown;
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

const CODES: Record<string, string> = {
  ECONNREFUSED: 'La base ne répond pas. Lancez « npm start », ou donnez son adresse dans DATABASE_URL.',
  ENOTFOUND: 'L’adresse de la base (DATABASE_URL) ne mène à aucune machine.',
  '22P02': 'Un identifiant n’a pas la bonne forme.',
  '28P01': 'La base refuse ce mot de passe.',
  '42P01': 'La base n’est pas à jour : lancez d’abord « npm run pdn -- migrer ».',
  '23505': 'Cela existe déjà.',
};

/** Its own code, those of its causes, those of the errors that it sums up. */
function codesOf(error: unknown): string[] {
  if (!error || typeof error !== 'object') return [];
  const { code, cause } = error as Known;
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause), ...inner];
}

/** What a person can do about it; what nobody foresaw stays as it is. */
export function explain(error: unknown): unknown {
  const { issues } = (error ?? {}) as Known;
  if (Array.isArray(issues)) {
    const lines = (issues as Issue[]).map(
      ({ path, message }) => `  ${path.join('.') || 'document'} : ${message}`,
    );
    return new Failure(`Le document n’est pas valable.\n${lines.join('\n')}`);
  }
  const traces = [...codesOf(error), error instanceof Error ? error.message : ''].join(' ');
  const known = Object.keys(CODES).find((code) => traces.includes(code));
  return known ? new Failure(CODES[known] ?? '') : error;
}
