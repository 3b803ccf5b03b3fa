import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier, type Tx } from '../connexion/transaction.js';
import { composer } from './composer.js';
import { constater } from './constater.js';

/**
 * - `libre`: ours for the length of the lease; say what became of it under this `tentative`
 * - `attendre`: somebody else is sending it
 * - `non-remis`: refused for good, and this command records it
 * - `regle`: nothing more will come of it
 */
export type Prise =
  | { kind: 'libre'; courrier: CourrierAEnvoyer; tentative: number }
  | { kind: 'attendre'; ms: number }
  | { kind: 'non-remis'; commandId: string }
  | { kind: 'regle' };

/** Longer than an attempt can live (5 s): whoever holds an older one has died. */
const BAIL_SECONDES = 8;

interface Etat {
  etat: string;
  classe: 'acte' | 'rappel';
  tentative: number;
  constat: string | null;
  /** Milliseconds that the lease still runs, negative once it is over. */
  reste: number | null;
}

/**
 * At most one sender at a time. Of one that died in the middle, nobody knows how far it came: an `acte` is sent again
 * under the same Message-ID, a `rappel` never is.
 */
export function claimCourrier(store: Store, courrierId: string): Promise<Prise> {
  return dansReseauDuCourrier(store, courrierId, async (tx) => {
    const [row] = await tx.rows<Etat>({
      name: 'etat-du-courrier',
      text: `SELECT etat, classe, tentative, constat, ceil(extract(epoch FROM bail - clock_timestamp()) * 1000)::int AS reste
        FROM courrier WHERE id = $1 FOR UPDATE`,
      values: [courrierId],
    });
    switch (row?.etat) {
      case 'a-envoyer':
        return prendre(store, tx, courrierId, row.tentative + 1);
      case 'en-cours':
        if ((row.reste ?? 0) > 0) return { kind: 'attendre', ms: row.reste! };
        if (row.classe === 'acte') return prendre(store, tx, courrierId, row.tentative + 1);
        tx.send({
          text: `UPDATE courrier SET etat = 'incertain', etat_le = now(), bail = NULL WHERE id = $1`,
          values: [courrierId],
        });
        return { kind: 'regle' };
      case 'a-constater':
        return { kind: 'non-remis', commandId: row.constat! };
      default:
        return { kind: 'regle' };
    }
  });
}

async function prendre(store: Store, tx: Tx, courrierId: string, tentative: number): Promise<Prise> {
  tx.send({
    name: 'prendre-courrier',
    text: `UPDATE courrier SET etat = 'en-cours', etat_le = now(), tentative = $2,
        bail = clock_timestamp() + make_interval(secs => $3)
      WHERE id = $1`,
    values: [courrierId, tentative, BAIL_SECONDES],
  });
  const courrier = await composer(store, tx, courrierId);
  if (courrier) return { kind: 'libre', courrier, tentative };
  const commandId = await constater(tx, courrierId, tentative, 'sans-adresse');
  return commandId ? { kind: 'non-remis', commandId } : { kind: 'regle' };
}
