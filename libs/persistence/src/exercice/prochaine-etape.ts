import { commandeDeLecheance } from '@pdn/contracts/ids';
import type { Prochaine } from '@pdn/contracts/temporal';
import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

/**
 * - `echeance`: set the clock to `at`, and execute it
 * - `depart`: set the clock to `at`, and look at the stream again (`relire`): a mail is free to leave
 * - `apportee`: execute the command that another stream brought
 * - `attente`: mails of this moment are still being sent, and the clock does not move past them: what is done later must
 *   find them gone, as it would in the time of the world
 */
export type EtapeExercice =
  | { kind: 'echeance'; stream: string; echeance: Prochaine }
  | { kind: 'depart'; stream: string; at: Instant }
  | { kind: 'apportee'; stream: string; commandId: string }
  | { kind: 'attente' };

type Row = { stream: string; cle: string | null; at: Instant; attend: boolean; apportee: string | null };

/** What happens next in an exercice, up to and including an instant; the same order whatever the ids of the dossiers. */
export const prochaineEcheanceExercice = (
  store: Store,
  reseau: string,
  jusqua: Instant,
): Promise<EtapeExercice | null> =>
  dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<Row>({ name: 'prochaine-etape', text: PROCHAINE, values: [jusqua] });
    if (!row) return null;
    const { stream, cle, at, attend, apportee } = row;
    if (apportee !== null) return { kind: 'apportee', stream, commandId: apportee };
    if (attend) return { kind: 'attente' };
    if (cle === null) return { kind: 'depart', stream, at };
    return {
      kind: 'echeance',
      stream,
      echeance: { id: commandeDeLecheance(stream, cle, at), key: cle, at, label: cle },
    };
  });

/** Of one moment, steps come before the wait for its mails: reminders wait for those of their own moment. */
const PROCHAINE = `
  SELECT etape.stream, cle, at, attend, apportee FROM (
    SELECT e.stream, e.cle, e.at, e.action ->> 'kind' = 'relance' AND EXISTS (
      SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie
        AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater')) AS attend, NULL::uuid AS apportee, NULL::timestamptz AS depuis
    FROM echeance e WHERE e.action ->> 'kind' <> 'repere'
    UNION ALL
    SELECT c.stream, NULL, c.partir_le, false, NULL, NULL FROM courrier c, reseau r
    WHERE c.etat = 'a-envoyer' AND c.pret_le IS NULL
    UNION ALL
    SELECT c.stream, NULL, r.horloge, true, NULL, NULL FROM courrier c, reseau r
    WHERE c.etat IN ('a-envoyer', 'en-cours', 'a-constater') AND c.pret_le IS NOT NULL
    UNION ALL
    SELECT c.stream, NULL, r.horloge, false, c.id, c.deposee_le FROM commande c, reseau r
    WHERE c.origine IS NOT NULL AND c.issue IS NULL
  ) etape JOIN flux l ON l.stream = etape.stream
  WHERE at <= $1
  ORDER BY apportee IS NULL, at, cle IS NULL AND attend, l.numero, cle NULLS FIRST, depuis, apportee LIMIT 1`;
