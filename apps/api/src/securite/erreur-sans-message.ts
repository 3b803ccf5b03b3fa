interface ErreurJournalisee {
  type: string;
  code?: string;
  /** The frames alone. */
  stack: string[];
  cause?: ErreurJournalisee;
}

const PROFONDEUR = 3;

/** A message may quote what somebody typed, or a row: what is kept of an error is where it happened, and its code. */
export function erreurSansMessage(erreur: unknown, profondeur = PROFONDEUR): ErreurJournalisee {
  // pino-http hands over what its own serializer made of it
  const raw = (erreur as { raw?: unknown } | null)?.raw ?? erreur;
  if (!(raw instanceof Error)) return { type: typeof raw, stack: [] };
  const { code } = raw as { code?: unknown };
  return {
    type: raw.constructor.name,
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && { code }),
    stack: (raw.stack ?? '')
      .replace(raw.message, '')
      .split('\n')
      .filter((ligne) => /^ {4}at \S.*[)\d]$/.test(ligne)),
    ...(raw.cause !== undefined && profondeur > 0 && { cause: erreurSansMessage(raw.cause, profondeur - 1) }),
  };
}
