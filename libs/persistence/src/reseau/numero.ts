import type { Tx } from '../connexion/transaction.js';
import type { ReseauRow } from './reseau.js';

export interface NumeroPropose {
  numero: string;
  /** Only an accepted opening uses it up. */
  retenir(): void;
}

/**
 * `PDN-<code>-<year>-<nnnn>`, one after the other within a reseau, a kind of stream and a year: openings wait for each
 * other here.
 */
export async function proposerNumero(
  tx: Tx,
  { cle, code }: ReseauRow,
  prefixe: string,
  annee: string,
): Promise<NumeroPropose> {
  tx.send({
    text: 'INSERT INTO compteur (reseau, prefixe, annee, dernier) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING',
    values: [cle, prefixe, annee],
  });
  const [row] = await tx.rows<{ prochain: number }>({
    text: 'SELECT dernier + 1 AS prochain FROM compteur WHERE prefixe = $1 AND annee = $2 FOR UPDATE',
    values: [prefixe, annee],
  });
  const prochain = row?.prochain ?? 1;
  return {
    numero: `${prefixe}-${code}-${annee}-${String(prochain).padStart(4, '0')}`,
    retenir: () =>
      tx.send({
        text: 'UPDATE compteur SET dernier = $3 WHERE prefixe = $1 AND annee = $2',
        values: [prefixe, annee, prochain],
      }),
  };
}
