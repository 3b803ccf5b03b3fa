import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { ouvrirLignes, type Lignes } from './lignes.js';

/** A way out. `delaiMs` bounds a whole attempt, copies included: it must stay below the lease of the claim (8 s). */
export interface Transport {
  serveur: SMTPConnectionOptions;
  identifiants: { user: string; pass: string } | null;
  delaiMs: number;
  lignes: Lignes;
}

/** Mails of an exercice have their own way out: `envoyer` chooses, nobody else can. */
export interface Transports {
  reel: Transport;
  exercice: Transport;
}

export const DELAI_MS = 5000;

/**
 * `smtp://user:password@host:port`, `smtps://…` (TLS from the start); `?tls=exige` makes STARTTLS compulsory,
 * `?tls=jamais` does without.
 * @throws {Error} for any other address
 */
export function creerTransport(adresse: string, delaiMs = DELAI_MS): Transport {
  const url = URL.canParse(adresse) ? new URL(adresse) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('An SMTP address looks like smtp://host:port or smtps://user:password@host:port.');
  const tls = url.searchParams.get('tls');
  return {
    serveur: {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      requireTLS: tls === 'exige',
      ignoreTLS: tls === 'jamais',
      connectionTimeout: delaiMs,
      greetingTimeout: delaiMs,
      dnsTimeout: delaiMs,
      socketTimeout: delaiMs,
      socketCloseTimeout: 0,
    },
    identifiants:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    delaiMs,
    lignes: ouvrirLignes(),
  };
}
