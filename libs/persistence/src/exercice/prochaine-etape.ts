import { commandeDeLecheance } from '@pdn/contracts/ids';
import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

/**
 * - `echeance`: set the clock to `at`, deposit `declencherEcheance` under `id` with `{ cle }`, have it executed
 * - `depart`: set the clock to `at`, have the dossier look again (`verify`): a mail is due
 * - `apportee`: have the stream look again (`verify`), then wait: another one brought it a command
 * - `attente`: mails of this moment are still being sent, and the clock does not move past them: what is done later must
 *   find them gone, as it would in the time of the world
 */
export type EtapeExercice =
  | { kind: 'echeance'; stream: string; id: string; cle: string; at: Instant }
  | { kind: 'depart'; stream: string; at: Instant }
  | { kind: 'apportee'; stream: string; at: Instant }
  | { kind: 'attente'; stream: string; at: Instant };

type Row = { stream: string; cle: string | null; at: Instant; attend: boolean; apportee: boolean };

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
    if (apportee) return { kind: 'apportee', stream, at };
    if (attend) return { kind: 'attente', stream, at };
    if (cle === null) return { kind: 'depart', stream, at };
    return { kind: 'echeance', stream, id: commandeDeLecheance(stream, cle, at), cle, at };
  });

/** Of one moment, steps come before the wait for its mails: reminders wait for those of their own moment. */
const PROCHAINE = `
  SELECT etape.stream, cle, at, attend, apportee FROM (
    SELECT e.stream, e.cle, e.at, e.action ->> 'kind' = 'relance' AND EXISTS (
      SELECT FROM courrier c WHERE c.stream = e.stream AND c.serie = e.serie
        AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater')) AS attend, false AS apportee
    FROM echeance e WHERE e.action ->> 'kind' <> 'repere'
    UNION ALL
    SELECT c.stream, NULL, c.partir_le, false, false FROM courrier c, reseau r
    WHERE c.etat = 'a-envoyer' AND c.partir_le > r.horloge
    UNION ALL
    SELECT c.stream, NULL, r.horloge, true, false FROM courrier c, reseau r
    WHERE c.etat IN ('a-envoyer', 'en-cours', 'a-constater') AND (c.partir_le IS NULL OR c.partir_le <= r.horloge)
    UNION ALL
    SELECT c.stream, NULL, r.horloge, false, true FROM commande c, reseau r
    WHERE c.origine IS NOT NULL AND c.issue IS NULL
  ) etape JOIN flux l ON l.stream = etape.stream
  WHERE at <= $1 ORDER BY apportee DESC, at, cle IS NULL AND attend, l.numero, cle NULLS FIRST LIMIT 1`;
