import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Message } from '../message.js';

/** The message as it travels (RFC 5322). Its boundaries derive from the Message-ID, so that it is the same each time. */
export async function enMime(message: Message): Promise<Buffer> {
  const { messageId, date, from, to, cc, replyTo, subject, html, text, headers, attachments } = message;
  return new MailComposer({
    messageId,
    date,
    from,
    to,
    cc,
    replyTo,
    subject,
    html,
    text,
    headers,
    attachments,
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 16),
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
