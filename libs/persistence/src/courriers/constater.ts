import { commandeDeNonRemise } from '@pdn/contracts/ids';
import type { SuiteDEnvoi } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { ISSUE } from '../execution/non-regles.js';
import type { Constat } from './issue.js';
import { APRES_UN_MOMENT } from './pret.js';

/** Beside the codes of a server: what no server said, and a person must look at. */
const SUITES: Record<string, SuiteDEnvoi> = { incertain: 'incertain', texte: 'non-ecrit' };

/** One attempt at one mail. */
export interface Tente {
  id: string;
  stream: string;
  tentative: number;
}

/**
 * A definite failure becomes a command, so that it is on record and pauses what hangs on this mail: the mail stays
 * unsettled until that command has its outcome. So does a reminder that may have left (`incertain`), or that could not be
 * written (`texte`), for somebody to look at. The copy of a reminder is only noted: whoever it is about was told.
 * None where another attempt has taken over meanwhile, or nothing is to be recorded.
 */
export async function constater(tx: Tx, tentes: Tente[], cause: string): Promise<Constat[]> {
  const constats = await Promise.all(tentes.map((tente) => constaterUn(tx, tente, cause)));
  return constats.flatMap((constat) => constat ?? []);
}

async function constaterUn(
  tx: Tx,
  { id: courrier, stream, tentative }: Tente,
  cause: string,
): Promise<Constat | null> {
  const constat = commandeDeNonRemise(courrier, tentative);
  tx.send({
    name: 'constater-non-remise',
    text: `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur)
      SELECT $2, reseau, stream, 'constaterNonRemise',
        jsonb_strip_nulls(jsonb_build_object(
          'courrier', id, 'gabarit', gabarit, 'destinataire', destinataire, 'personne', personne, 'serie', serie, 'suite', $4::text)),
        '', '{"kind": "systeme", "id": "moteur", "through": "moteur"}'
      FROM courrier WHERE id = $1 AND etat = 'en-cours' AND tentative = $3 AND copie_de IS NULL
      ON CONFLICT (id) DO NOTHING`,
    values: [courrier, constat, tentative, SUITES[cause] ?? null],
  });
  tx.send({
    name: 'courrier-a-constater',
    text: `UPDATE courrier SET etat = CASE WHEN copie_de IS NULL THEN 'a-constater' ELSE ${ISSUE('$4::text')} END,
        etat_le = now(), bail = NULL, cause = $4::text, constat = CASE WHEN copie_de IS NULL THEN $2::uuid END,
        pret_le = ${APRES_UN_MOMENT('clock_timestamp()')}
      WHERE id = $1 AND etat = 'en-cours' AND tentative = $3`,
    values: [courrier, constat, tentative, cause],
  });
  const [row] = await tx.rows<{ constat: string | null }>({
    name: 'constat-du-courrier',
    text: 'SELECT constat FROM courrier WHERE id = $1',
    values: [courrier],
  });
  return row?.constat ? { stream, commandId: row.constat } : null;
}
