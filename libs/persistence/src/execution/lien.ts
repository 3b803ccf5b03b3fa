import { lienPermet, Refusal, type ActeDuLien, type Instant } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { CommandeRow } from './commande.js';

export interface LienVerrouille {
  id: string;
  acte: ActeDuLien;
  personne: string;
  expire_le: Instant;
  utilise_le: Instant | null;
  revoque_le: Instant | null;
}

/** The link that a command came through, if any, locked: two acts through it wait for each other. */
export async function lienDe(tx: Tx, stream: string, commande: string): Promise<LienVerrouille | null> {
  const [lien] = await tx.rows<LienVerrouille>({
    name: 'lien-de',
    text: `SELECT id, acte, personne, expire_le, utilise_le, revoque_le FROM lien
      WHERE stream = $1 AND id = (SELECT lien FROM commande WHERE id = $2) FOR UPDATE`,
    values: [stream, commande],
  });
  return lien ?? null;
}

/** @throws {Refusal} `lien-inconnu`, `lien-utilise`, `lien-revoque`, `lien-expire`, `lien-autre-acte` */
export function verifierLien(lien: LienVerrouille | null, commande: CommandeRow, now: Instant): void {
  if (!commande.lien) return;
  if (!lien) throw new Refusal('lien-inconnu', 'Ce lien n’existe pas.');
  if (lien.utilise_le)
    throw new Refusal('lien-utilise', 'Ce lien a déjà servi : votre réponse est enregistrée.');
  if (lien.revoque_le) throw new Refusal('lien-revoque', 'Ce lien a été remplacé par un autre, plus récent.');
  if (lien.expire_le <= now) throw new Refusal('lien-expire', 'Ce lien n’est plus valable.');
  if (!lienPermet(lien.acte, commande))
    throw new Refusal('lien-autre-acte', 'Ce lien ne permet pas cet acte.');
}

export const marquerUtilise = (tx: Tx, lien: string, commande: string, now: Instant): void =>
  tx.send({
    name: 'marquer-utilise',
    text: 'UPDATE lien SET utilise_le = $2, commande = $3 WHERE id = $1',
    values: [lien, now, commande],
  });
