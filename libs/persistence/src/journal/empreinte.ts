import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Store } from '../connexion/store.js';
import { canonicalJson } from './canonical-json.js';

export const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();

/** What a caller sent, without keeping it: the same body, whatever the order of its keys, has the same empreinte. */
export const empreinteDe = ({ secret }: Pick<Store, 'secret'>, body: unknown): string =>
  createHmac('sha256', secret)
    .update(`commande/${canonicalJson(body)}`)
    .digest('hex');

export interface Sceau {
  /** Hex. Erased with the content, so that the hash left in the event says nothing of it. */
  sel: string;
  /** Hex SHA-256 of salt and canonical content, as `DocumentRef` carries it. */
  sha256: string;
}

export const sceller = (contenu: unknown, sel = randomBytes(16).toString('hex')): Sceau => ({
  sel,
  sha256: sha256(`${sel}${canonicalJson(contenu)}`).toString('hex'),
});
