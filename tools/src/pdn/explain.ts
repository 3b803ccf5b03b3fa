import { Failure } from '../shell/failure.js';

interface Known {
  code?: unknown;
  name?: unknown;
  issues?: unknown;
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

const CODES: Record<string, string> = {
  ECONNREFUSED: 'La base ne répond pas. Lancez « npm start », ou donnez son adresse dans DATABASE_URL.',
  '28P01': 'La base refuse ce mot de passe.',
  '42P01': 'La base n’est pas à jour : lancez d’abord « npm run pdn -- migrer ».',
  '23505': 'Cela existe déjà.',
  '23503': 'Le réseau demandé n’existe pas.',
};

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as Known;
  return typeof code === 'string' ? code : '';
};

/** What a person can do about it; what nobody foresaw stays as it is. */
export function explain(error: unknown): unknown {
  const { issues } = (error ?? {}) as Known;
  if (Array.isArray(issues)) {
    const lines = (issues as Issue[]).map(
      ({ path, message }) => `  ${path.join('.') || 'document'} : ${message}`,
    );
    return new Failure(`Le document n’est pas valable.\n${lines.join('\n')}`);
  }
  const nested = error instanceof AggregateError ? error.errors.map(codeOf) : [];
  const sentence = [codeOf(error), ...nested].map((code) => CODES[code]).find(Boolean);
  return sentence ? new Failure(sentence) : error;
}
