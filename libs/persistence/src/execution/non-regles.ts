import type { Instant } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';

/** A mail that is neither delivered, refused for good nor uncertain. */
export interface NonRegle {
  id: string;
  gabarit: string;
  destinataire: string;
  serie: string | null;
  /** It leaves then, not before. */
  partir_le: Instant | null;
  /** The command that will record its failure. */
  constat: string | null;
}

export const nonRegles = (tx: Tx, stream: string): Promise<NonRegle[]> =>
  tx.rows<NonRegle>({
    name: 'non-regles',
    text: `SELECT id, gabarit, destinataire, serie, partir_le, constat FROM courrier
      WHERE stream = $1 AND etat IN ('a-envoyer', 'en-cours', 'a-constater') ORDER BY version, rang`,
    values: [stream],
  });

/** Those that are left once this command has put the failure of one on record. */
export const sansConstatDe = (courriers: NonRegle[], commande: string): NonRegle[] =>
  courriers.filter(({ constat }) => constat !== commande);

/** As what a mail ends whose end is on record, by its cause. */
export const ISSUE = (cause: string): string =>
  `CASE ${cause} WHEN 'incertain' THEN 'incertain' ELSE 'non-remis' END`;

/** The failure is on record: nothing more will come of this mail. */
export const reglerConstat = (tx: Tx, commande: string): void =>
  tx.send({
    name: 'regler-constat',
    text: `UPDATE courrier SET etat = ${ISSUE('cause')}, cause = nullif(cause, 'incertain'), etat_le = now() WHERE constat = $1 AND etat = 'a-constater'`,
    values: [commande],
  });
