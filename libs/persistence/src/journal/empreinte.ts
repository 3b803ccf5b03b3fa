import { createHash, createHmac } from 'node:crypto';
import type { Store } from '../connexion/store.js';
import { canonicalJson } from './canonical-json.js';

export const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();

/** What a caller sent, without keeping it: the same body, whatever the order of its keys, has the same empreinte. */
export const empreinteDe = ({ secret }: Pick<Store, 'secret'>, body: unknown): string =>
  createHmac('sha256', secret)
    .update(`commande/${canonicalJson(body)}`)
    .digest('hex');

export interface Sceau {
  /** Hex. Erased with the content: without the secret, the hash left in the event then says nothing of it. */
  sel: string;
  /** Hex SHA-256 of salt and canonical content, as `DocumentRef` carries it. */
  sha256: string;
}

/**
 * The salt depends on the dossier and the content alone: the same content given again in one dossier has the same hash,
 * so that the rules can tell that nothing changed; in another dossier it has another one.
 */
export function sceller({ secret }: Pick<Store, 'secret'>, stream: string, contenu: unknown): Sceau {
  const sel = createHmac('sha256', secret)
    .update(`sel/${stream}/${canonicalJson(contenu)}`)
    .digest('hex')
    .slice(0, 32);
  return { sel, sha256: scelleDe(contenu, sel) };
}

export const scelleDe = (contenu: unknown, sel: string): string =>
  sha256(`${sel}${canonicalJson(contenu)}`).toString('hex');
