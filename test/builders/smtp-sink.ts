import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string;
  messageId: string;
  /** `Date` header: when the mail was decided, on the dossier's clock. */
  date: Date;
  gabarit: string;
  /** Its place in the order of arrival. */
  rang: number;
}

/** A real SMTP server that keeps what it is given, and refuses for good whom it is told to. */
export async function startSmtpSink() {
  const received: Received[] = [];
  const unknown = new Set<string>();
  /** `away`: it turns everybody away; `delayMs`: before it accepts a mail. */
  const faults = { away: false, delayMs: 0 };
  const connections = { now: 0, most: 0, all: 0 };
  /** Taken whole, not accepted yet. */
  const pending = new Set<object>();
  const later = () => (faults.away ? Object.assign(new Error('Later'), { responseCode: 421 }) : undefined);
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect(_session, done) {
      connections.all += 1;
      connections.now += 1;
      connections.most = Math.max(connections.most, connections.now);
      done(later());
    },
    onMailFrom(_address, _session, done) {
      done(later());
    },
    onClose() {
      connections.now -= 1;
    },
    onRcptTo({ address }, _session, done) {
      const refusal = Object.assign(new Error('No such user here'), { responseCode: 550 });
      done(unknown.has(address) ? refusal : undefined);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
          for (const { address } of envelope.rcptTo)
            received.push({
              to: address,
              messageId: mail.messageId ?? '',
              date: new Date(mail.date ?? Number.NaN),
              gabarit: header('x-pdn-gabarit'),
              rang: received.length,
            });
          pending.add(stream);
          setTimeout(() => {
            pending.delete(stream);
            done();
          }, faults.delayMs);
        }, done);
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}?tls=jamais`,
    received,
    unknown,
    faults,
    connections,
    pending,
    stop: () => new Promise<void>((stopped) => server.close(stopped)),
  };
}
