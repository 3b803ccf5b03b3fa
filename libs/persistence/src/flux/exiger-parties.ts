import { Refusal, type AnyCommand } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { CommandeRow } from '../execution/commande.js';

/** Commands that name people or a structure: they come with it, or are those of a dossier of this reseau. */
const CHAMPS: Partial<Record<AnyCommand['type'], { champ: string; table: 'personne' | 'structure' }[]>> = {
  deposerCandidature: [
    { champ: 'professionnel', table: 'personne' },
    { champ: 'contact', table: 'personne' },
    { champ: 'structure', table: 'structure' },
  ],
  changerContact: [{ champ: 'contact', table: 'personne' }],
};

/** @throws {Refusal} `personne-inconnue`, `structure-inconnue` */
export async function exigerParties(
  tx: Tx,
  { id, type, data }: Pick<CommandeRow, 'id' | 'type' | 'data'>,
): Promise<void> {
  const champs = CHAMPS[type] ?? [];
  const found = await Promise.all(
    champs.map(({ champ, table }) =>
      tx.rows({
        text: `SELECT 1 FROM ${table} WHERE id = $1 AND (attache OR commande = $2)`,
        values: [data[champ], id],
      }),
    ),
  );
  champs.forEach(({ champ, table }, index) => {
    if (found[index]?.length === 0) throw inconnue(table, champ);
  });
}

const inconnue = (table: 'personne' | 'structure', champ: string): Refusal =>
  table === 'personne'
    ? new Refusal('personne-inconnue', 'Cette personne n’est pas connue de ce réseau.', champ)
    : new Refusal('structure-inconnue', 'Cette structure n’est pas connue de ce réseau.', champ);
