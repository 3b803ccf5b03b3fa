import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { listerReseaux } from '../lectures/lire-reseau.js';

/**
 * Forgets, after a day, the commands that nobody had executed, and all that came with a command that was not accepted.
 * `execute` refuses such a command from then on.
 */
export async function purger(store: Store): Promise<void> {
  for (const { cle } of await listerReseaux(store))
    await dansReseau(store, cle, async (tx) => {
      tx.send({ text: COMMANDES });
      for (const table of ['document', 'personne', 'structure']) tx.send({ text: orphelins(table) });
    });
}

/** The engine's own commands wait as long as it takes. */
const COMMANDES = `
  DELETE FROM commande WHERE id IN (
    SELECT id FROM commande
    WHERE issue IS NULL AND deposee_le < now() - interval '1 day' AND acteur ->> 'kind' <> 'systeme'
      AND origine IS NULL
    FOR UPDATE SKIP LOCKED)`;

/** A command that is still to be executed keeps its contents. */
const orphelins = (table: string): string => `
  DELETE FROM ${table} t WHERE NOT attache AND depose_le < now() - interval '1 day'
    AND NOT EXISTS (SELECT FROM commande c WHERE c.id = t.commande AND c.issue IS NULL)`;
