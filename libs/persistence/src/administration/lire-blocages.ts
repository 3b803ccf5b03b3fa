import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauEnLecture } from '../connexion/transaction.js';
import { listerReseaux } from '../lectures/lire-reseau.js';

/**
 * - `commande`: one of the engine's, laid down by a fact of another stream or by a mail, has no outcome
 * - `echeance`: it is overdue, and waits for no mail
 * - `non-entendu`: the workflow has not read what happened
 * - `courrier`: it may leave and does not: nobody tries, each try fails, or its failure is not on record
 */
export interface Blocage {
  quoi: 'commande' | 'echeance' | 'non-entendu' | 'courrier';
  reseau: string;
  stream: string;
  /** Which one: type of the command or of the first event that was not heard, key of the échéance, template of the mail. */
  lequel: string;
  depuis: Instant;
}

/** Longer than the watch, an outage that ends and the next attempt at a mail take together. */
const PATIENCE_MINUTES = 15;

/** What the engine must do and has not done for so long that somebody has to look, the oldest first. */
export async function lireBlocages(
  store: Store,
  { now, minutes = PATIENCE_MINUTES }: { now: Instant; minutes?: number },
): Promise<Blocage[]> {
  const avant = new Date(Date.parse(now) - minutes * 60_000).toISOString();
  const blocages: Blocage[] = [];
  for (const { cle: reseau } of await listerReseaux(store))
    await dansReseauEnLecture(store, reseau, async (tx) => {
      const rows = await tx.rows<Omit<Blocage, 'reseau'>>({ text: BLOCAGES, values: [avant] });
      blocages.push(...rows.map((row) => ({ ...row, reseau })));
    });
  return blocages.sort((a, b) => (a.depuis < b.depuis ? -1 : a.depuis > b.depuis ? 1 : 0));
}

const BLOCAGES = `
  SELECT 'commande' AS quoi, stream, type AS lequel, deposee_le AS depuis
  FROM commande WHERE issue IS NULL AND deposee_le < $1
  UNION ALL
  SELECT 'echeance', e.stream, e.cle, e.at FROM echeance e, reseau r
  WHERE NOT r.exercice AND e.action ->> 'kind' <> 'repere' AND e.at < $1
    AND NOT EXISTS (SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie
      AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater'))
  UNION ALL
  SELECT 'non-entendu', f.stream, e.type, e.enregistre_le
  FROM flux f JOIN event e ON e.stream = f.stream AND e.version = f.entendue + 1
  WHERE f.version > f.entendue AND e.enregistre_le < $1
  UNION ALL
  SELECT 'courrier', stream, gabarit, depuis FROM (
    SELECT c.stream, c.gabarit, CASE
        WHEN c.etat = 'a-constater' THEN c.etat_le
        WHEN c.pret_le IS NOT NULL THEN least(c.pret_le, e.pris_le)
        WHEN NOT r.exercice THEN c.partir_le END AS depuis
    FROM courrier c CROSS JOIN reseau r LEFT JOIN envoi e ON e.id = c.envoi
    WHERE c.etat IN ('a-envoyer', 'en-cours', 'a-constater')) c
  WHERE depuis < $1`;
