import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type EchecSmtp, type Issue, issueDe } from './issue.js';
import type { Transport } from './transport.js';

/**
 * One SMTP transaction for one addressee, ended within `delaiMs` whatever the server does; on a connection that is still
 * open when there is one. Never throws.
 */
export async function remettre(
  transport: Transport,
  enveloppe: { from: string; to: string },
  mime: Buffer,
  delaiMs: number,
): Promise<Issue> {
  const fin = performance.now() + delaiMs;
  const envoi = { transport, enveloppe, mime };
  const gardee = transport.lignes.reprendre();
  const issue = gardee && (await tenter(envoi, gardee, delaiMs));
  return issue ?? (await tenter(envoi, null, fin - performance.now())) ?? DIFFERE;
}

const DIFFERE: Issue = { kind: 'differe', code: 'econnection' };

interface Envoi {
  transport: Transport;
  enveloppe: { from: string; to: string };
  mime: Buffer;
}

/** On a connection that was kept, or a new one. Null: it had been kept too long, and has carried nothing of the message. */
function tenter(
  { transport, enveloppe, mime }: Envoi,
  gardee: SMTPConnection | null,
  delaiMs: number,
): Promise<Issue | null> {
  return new Promise((resolve) => {
    const connexion = gardee ?? new SMTPConnection(transport.serveur);
    // Read only once the server has taken the addressee and said « go on »: its end is the last moment before the
    // final dot leaves.
    let parti = false;
    const message = Readable.from([mime], { objectMode: false }).once('end', () => {
      parti = true;
    });
    const finir = (issue: Issue | null): void => {
      clearTimeout(minuterie);
      connexion.off('error', echouer);
      if (issue?.kind === 'remis') transport.lignes.garder(connexion);
      else connexion.on('error', () => undefined).close();
      resolve(issue);
    };
    const echouer = (echec: EchecSmtp): void =>
      finir(gardee && aVieilli(echec, message) ? null : issueDe(echec, parti));
    const minuterie = setTimeout(() => echouer({ code: 'ETIMEDOUT' }), delaiMs);
    const envoyer = (): void =>
      connexion.send({ from: enveloppe.from, to: enveloppe.to }, message, (erreur) =>
        erreur ? echouer(erreur) : finir({ kind: 'remis' }),
      );

    connexion.on('error', echouer);
    if (gardee) return envoyer();
    connexion.connect((erreur) => {
      if (erreur) return echouer(erreur);
      if (transport.identifiants === null) return envoyer();
      connexion.login(transport.identifiants, (refus) => (refus ? echouer(refus) : envoyer()));
    });
  });
}

/** The server has ended it meanwhile, in silence or with a word (421): it says nothing of this message. */
const aVieilli = ({ code, responseCode }: EchecSmtp, message: Readable): boolean =>
  !message.readableDidRead && (responseCode === 421 || (responseCode === undefined && code !== 'ETIMEDOUT'));
