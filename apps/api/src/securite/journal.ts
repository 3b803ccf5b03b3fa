import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { erreurSansMessage } from './erreur-sans-message.js';

/** Ids, dates and codes; of an error, where it happened. `sortie`: the standard output when absent. */
export const creerJournal = (niveau: string, sortie?: DestinationStream): Logger =>
  pino({ level: niveau, base: { app: 'api' }, serializers: { err: erreurSansMessage } }, sortie);

/** The path alone, without search words; the token of a link is a secret. */
export const cheminSansSecret = (adresse = ''): string =>
  adresse
    .split('?', 1)[0]!
    .replace(/^\/+l\/.*/i, '/l/…')
    .slice(0, 200);

/** One line a request: neither headers, nor body, nor query. */
export const journalHttp = (logger: Logger) =>
  pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: cheminSansSecret(url),
      }),
      err: erreurSansMessage,
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }) => url?.startsWith('/sante') === true },
  });

export class JournalDeNest implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, contexte?: string) => this.logger.info({ contexte }, String(message));
  warn = (message: unknown, contexte?: string) => this.logger.warn({ contexte }, String(message));
  debug = (message: unknown, contexte?: string) => this.logger.debug({ contexte }, String(message));
  error = (message: unknown, ...reste: unknown[]) =>
    message instanceof Error
      ? this.logger.error({ err: message, contexte: reste.at(-1) }, 'Erreur inattendue')
      : this.logger.error({ contexte: reste.at(-1) }, String(message));
}
