import type { Tx } from '../connexion/transaction.js';
import type { ReseauRow } from './reseau.js';

export interface NumeroPropose {
  numero: string;
  /** Only an accepted opening uses it up. */
  retenir(): void;
}

/** `PDN-<code>-<year>-<nnnn>`, one after the other within a reseau and a year: openings wait for each other here. */
export async function proposerNumero(
  tx: Tx,
  { cle, code }: ReseauRow,
  annee: string,
): Promise<NumeroPropose> {
  tx.send({
    text: 'INSERT INTO compteur (reseau, annee, dernier) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING',
    values: [cle, annee],
  });
  const [row] = await tx.rows<{ prochain: number }>({
    text: 'SELECT dernier + 1 AS prochain FROM compteur WHERE annee = $1 FOR UPDATE',
    values: [annee],
  });
  const prochain = row?.prochain ?? 1;
  return {
    numero: `PDN-${code}-${annee}-${String(prochain).padStart(4, '0')}`,
    retenir: () =>
      tx.send({ text: 'UPDATE compteur SET dernier = $2 WHERE annee = $1', values: [annee, prochain] }),
  };
}
