import { estCourriel } from '../courriel.js';
import type { Message } from '../message.js';
import type { Issue } from './issue.js';
import { enMime } from './mime.js';
import { remettre } from './remettre.js';
import type { Transports } from './transport.js';

/** What became of the mail, then of each copy of it: a copy that fails changes nothing for the mail. */
export type Envoi = Issue & { copies: Issue[] };

/**
 * Send a mail, then its copies, within the `delaiMs` of its way out. A mail of an exercice only ever leaves by
 * `transports.exercice`. Copies are tried once, after the mail was accepted.
 */
export async function envoyer(transports: Transports, message: Message): Promise<Envoi> {
  const transport = message.exercice ? transports.exercice : transports.reel;
  const fin = performance.now() + transport.delaiMs;
  const tenter = async (m: Message): Promise<Issue> => {
    const reste = fin - performance.now();
    if (!estCourriel(m.enveloppe.to)) return { kind: 'refuse', code: 'adresse-invalide' };
    if (reste <= 0) return { kind: 'differe', code: 'etimedout' };
    return remettre(transport, m.enveloppe, await enMime(m), reste);
  };

  const issue = await tenter(message);
  const copies: Issue[] = [];
  if (issue.kind === 'remis') for (const copie of message.copies) copies.push(await tenter(copie));
  return { ...issue, copies };
}
