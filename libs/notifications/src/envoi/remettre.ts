import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type EchecSmtp, type Issue, issueDe } from './issue.js';
import type { Transport } from './transport.js';

/** One SMTP transaction for one addressee, ended within `delaiMs` whatever the server does. Never throws. */
export function remettre(
  transport: Transport,
  enveloppe: { from: string; to: string },
  mime: Buffer,
  delaiMs: number,
): Promise<Issue> {
  return new Promise((resolve) => {
    const connexion = new SMTPConnection(transport.serveur);
    // Read only once the server has taken the addressee and said « go on »: its end is the last moment before the
    // final dot leaves.
    let parti = false;
    const message = Readable.from([mime], { objectMode: false }).once('end', () => {
      parti = true;
    });
    const finir = (issue: Issue): void => {
      clearTimeout(minuterie);
      connexion.close();
      resolve(issue);
    };
    const echouer = (echec: EchecSmtp): void => finir(issueDe(echec, parti));
    const minuterie = setTimeout(() => echouer({ code: 'ETIMEDOUT' }), delaiMs);
    const envoyer = (): void =>
      connexion.send({ from: enveloppe.from, to: enveloppe.to }, message, (erreur) =>
        erreur ? echouer(erreur) : finir({ kind: 'remis' }),
      );

    connexion.on('error', echouer);
    connexion.connect((erreur) => {
      if (erreur) return echouer(erreur);
      if (transport.identifiants === null) return envoyer();
      connexion.login(transport.identifiants, (refus) => (refus ? echouer(refus) : envoyer()));
    });
  });
}
