import type { ActeDuLien, Role, Instant } from '@pdn/domain';
import type { Horloge, Store } from '../connexion/store.js';
import { dansReseau, demander } from '../connexion/transaction.js';
import { hashDuJeton } from '../liens/jeton.js';
import { lireReseau, maintenantDe } from '../reseau/reseau.js';

export interface LienLu {
  id: string;
  reseau: string;
  stream: string;
  acte: ActeDuLien;
  destinataire: Role;
  /** Id of a person, or the role where the reseau names who plays it. */
  personne: string;
  expireLe: Instant;
  utiliseLe: Instant | null;
  /** The command that used it. */
  commande: string | null;
  /** The last mail that carried it, to be sent again. */
  courrier: string | null;
  statut: 'valable' | 'utilise' | 'revoque' | 'expire';
}

interface Row extends Omit<LienLu, 'expireLe' | 'utiliseLe' | 'statut'> {
  expire_le: Instant;
  utilise_le: Instant | null;
  revoque_le: Instant | null;
}

/** What a token opens, on the reseau's clock; null for one that was never given out. */
export async function resoudreLien(store: Store, jeton: string, horloge: Horloge): Promise<LienLu | null> {
  const [trouve] = await demander<{ id: string; reseau: string }>(store, {
    name: 'resoudre-lien',
    text: 'SELECT id, reseau FROM resoudre_lien($1)',
    values: [hashDuJeton(jeton)],
  });
  if (!trouve) return null;
  return dansReseau(store, trouve.reseau, async (tx) => {
    const [reseau, [row]] = await Promise.all([
      lireReseau(tx),
      tx.rows<Row>({ name: 'lire-lien', text: LIEN, values: [trouve.id] }),
    ]);
    if (!reseau || !row) return null;
    const { expire_le, utilise_le, revoque_le, ...lien } = row;
    const expire = expire_le <= (await maintenantDe(tx, reseau, await horloge(lien.stream)));
    return {
      ...lien,
      expireLe: expire_le,
      utiliseLe: utilise_le,
      statut: utilise_le ? 'utilise' : revoque_le ? 'revoque' : expire ? 'expire' : 'valable',
    };
  });
}

const LIEN = `
  SELECT id, reseau, stream, acte, destinataire, personne, commande, expire_le, utilise_le, revoque_le,
    (SELECT c.id FROM courrier c WHERE c.stream = l.stream AND c.lien = l.id ORDER BY c.version DESC, c.rang DESC LIMIT 1) AS courrier
  FROM lien l WHERE id = $1`;
