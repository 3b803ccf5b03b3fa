import { SMTPServer } from 'smtp-server';
import type { Casier } from './casier.js';

/** Takes every mail for everybody, and hands none on. It answers once the mail is on disk. */
export function creerSmtp(casier: Casier): SMTPServer {
  const smtp = new SMTPServer({
    banner: 'boite d essai',
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 10 * 1024 * 1024,
    disableReverseLookup: true,
    closeTimeout: 1000,
    onData(flux, { envelope }, fin) {
      const morceaux: Buffer[] = [];
      flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
      flux.on('end', () => {
        if (flux.sizeExceeded) return fin(Object.assign(new Error('Message too big'), { responseCode: 552 }));
        casier
          .ranger(
            envelope.rcptTo.map(({ address }) => address),
            Buffer.concat(morceaux),
          )
          .then(
            () => fin(),
            (cause: Error) => fin(Object.assign(cause, { responseCode: 451 })),
          );
      });
    },
  });
  // A client that hangs up in the middle of a sentence is its own affair.
  smtp.on('error', () => {});
  return smtp;
}
