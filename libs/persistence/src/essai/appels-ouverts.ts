import { dossierOf } from '@pdn/contracts/temporal';
import type { Appel } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';
import { courriersEnAttente, type CourrierEnAttente, type FiltreDossiers } from './dossiers-ouverts.js';

export interface AppelOuvert {
  id: string;
  numero: string;
  etat: Appel;
  /** Decided, not yet gone. */
  enAttente: CourrierEnAttente[];
}

type Row = Verrou & { stream: string; numero: string };

/** Every call that is not over; none when dossiers were chosen. */
export async function appelsOuvertsDe(tx: Tx, filtre: FiltreDossiers): Promise<AppelOuvert[]> {
  const { dossiers, programme = null, appel } = filtre;
  if (dossiers) return [];
  const [rows, courriers] = await Promise.all([
    tx.rows<Row>({
      text: `SELECT stream, version, hash, forme, etat_stocke, programme, regles, numero FROM appel
        WHERE version > 0 AND NOT clos AND ($1::text IS NULL OR programme = $1)
          AND ($2::text IS NULL OR stream = $2) ORDER BY numero`,
      values: [programme, appel === undefined ? null : `appel/${appel}`],
    }),
    courriersEnAttente(tx),
  ]);
  return Promise.all(
    rows.map(async ({ stream, numero, ...verrou }) => ({
      ...{ id: dossierOf(stream), numero },
      etat: (await etatCourant(tx, stream, verrou)) as Appel,
      enAttente: courriers.filter((courrier) => courrier.stream === stream),
    })),
  );
}
