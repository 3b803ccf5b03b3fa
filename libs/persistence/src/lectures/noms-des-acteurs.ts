import type { Tx } from '../connexion/transaction.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever acted: a person behind a link, a key, or whom the reseau names for a role. Erased ones have no name. */
export async function nomsDesActeurs(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; nom: string }>({
    name: 'noms-des-acteurs',
    text: `
      SELECT id::text, prenom || ' ' || nom AS nom FROM personne WHERE id = ANY ($1)
      UNION ALL SELECT id::text, nom FROM cle_api WHERE id = ANY ($1)
      UNION ALL SELECT role, concat_ws(' ', c ->> 'prenom', c ->> 'nom') FROM reseau, jsonb_each(contacts) AS j (role, c)`,
    values: [[...new Set(ids)].filter((id) => UUID.test(id))],
  });
  return new Map(rows.map(({ id, nom }) => [id, nom]));
}
