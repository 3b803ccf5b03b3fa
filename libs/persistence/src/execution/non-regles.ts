import type { Instant } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { ANNONCER_COURRIERS } from '../courriers/ecouter.js';

/** A mail that is neither delivered, refused for good nor uncertain. */
export interface NonRegle {
  id: string;
  gabarit: string;
  destinataire: string;
  serie: string | null;
  /** It leaves then, not before. */
  partir_le: Instant | null;
  /** Free to leave: its day has come. */
  libre: boolean;
  /** The command that will record its failure. */
  constat: string | null;
}

export const nonRegles = (tx: Tx, stream: string): Promise<NonRegle[]> =>
  tx.rows<NonRegle>({
    name: 'non-regles',
    text: `SELECT id, gabarit, destinataire, serie, partir_le, pret_le IS NOT NULL AS libre, constat FROM courrier
      WHERE stream = $1 AND etat IN ('a-envoyer', 'en-cours', 'a-constater') ORDER BY version, rang`,
    values: [stream],
  });

/** Frees those that wait for a day that has come by then. */
export function liberer(tx: Tx, stream: string, courriers: NonRegle[], now: Instant): NonRegle[] {
  const attendus = courriers.filter(
    ({ libre, partir_le }) => !libre && partir_le !== null && partir_le <= now,
  );
  if (attendus.length === 0) return courriers;
  tx.send({
    name: 'liberer-courriers',
    text: 'UPDATE courrier SET pret_le = clock_timestamp() WHERE stream = $1 AND id = ANY ($2) AND pret_le IS NULL',
    values: [stream, attendus.map(({ id }) => id)],
  });
  tx.send(ANNONCER_COURRIERS);
  return courriers.map((courrier) => (attendus.includes(courrier) ? { ...courrier, libre: true } : courrier));
}

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
