import { Refusal, type AnyCommand } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { CommandeDeposee } from './genre.js';

/** Commands that name people or structures: they come with it, or are those of a dossier of this reseau. */
const CHAMPS: Partial<Record<AnyCommand['type'], { champ: string; table: 'personne' | 'structure' }[]>> = {
  deposerCandidature: [
    { champ: 'professionnel', table: 'personne' },
    { champ: 'contact', table: 'personne' },
    { champ: 'structure', table: 'structure' },
  ],
  changerContact: [{ champ: 'contact', table: 'personne' }],
  changerStructure: [{ champ: 'structure', table: 'structure' }],
  planifierSeance: [{ champ: 'membres.personne', table: 'personne' }],
  inscrireMembre: [{ champ: 'personne', table: 'personne' }],
  inviter: [
    { champ: 'invites.structure', table: 'structure' },
    { champ: 'invites.contact', table: 'personne' },
    { champ: 'invites.professionnel', table: 'personne' },
  ],
};

/** @throws {Refusal} `personne-inconnue`, `structure-inconnue` */
export async function exigerParties(tx: Tx, { type, data }: CommandeDeposee): Promise<void> {
  const nommees = (CHAMPS[type] ?? []).map(({ champ, table }) => ({ champ, table, ids: idsDe(data, champ) }));
  const found = await Promise.all(
    nommees.map(({ table, ids }) =>
      tx.rows({
        text: `SELECT 1 FROM ${table} WHERE id = ANY ($1)`,
        values: [ids],
      }),
    ),
  );
  nommees.forEach(({ champ, table, ids }, index) => {
    if (found[index]!.length < ids.length) throw inconnue(table, champ);
  });
}

/** `contact`, or `invites.contact`: of each of a list. */
function idsDe(data: object, champ: string): string[] {
  const [premier = '', suite] = champ.split('.');
  const valeur = (data as Record<string, unknown>)[premier];
  if (suite !== undefined)
    return [...new Set(((valeur ?? []) as object[]).flatMap((element) => idsDe(element, suite)))];
  return typeof valeur === 'string' ? [valeur] : [];
}

const inconnue = (table: 'personne' | 'structure', champ: string): Refusal =>
  table === 'personne'
    ? new Refusal('personne-inconnue', 'Cette personne n’est pas connue de ce réseau.', champ)
    : new Refusal('structure-inconnue', 'Cette structure n’est pas connue de ce réseau.', champ);
