import { dossierOf, streamOf } from '@pdn/contracts/temporal';
import type { AnyState } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';
import { courriersEnAttente, type CourrierEnAttente, type FiltreDossiers } from './dossiers-ouverts.js';

/** A call for applications or a session. */
export interface AutreOuvert {
  entite: 'appel' | 'commission';
  id: string;
  numero: string;
  etat: AnyState;
  /** Decided, not yet gone. */
  enAttente: CourrierEnAttente[];
}

type Row = Verrou & { stream: string; numero: string };

/** Every call and session that is not over; none when dossiers were chosen, and that call alone when one was. */
export async function autresOuvertsDe(tx: Tx, filtre: FiltreDossiers): Promise<AutreOuvert[]> {
  if (filtre.dossiers) return [];
  const courriers = await courriersEnAttente(tx);
  const deux = filtre.appel === undefined ? (['appel', 'commission'] as const) : (['appel'] as const);
  const ouverts = await Promise.all(deux.map((entite) => ouvertsDe(tx, entite, filtre, courriers)));
  return ouverts.flat();
}

async function ouvertsDe(
  tx: Tx,
  entite: AutreOuvert['entite'],
  { programme, appel }: FiltreDossiers,
  courriers: Awaited<ReturnType<typeof courriersEnAttente>>,
): Promise<AutreOuvert[]> {
  const rows = await tx.rows<Row>({
    text: `SELECT stream, version, hash, forme, etat_stocke, programme, regles, numero FROM ${entite}
      WHERE version > 0 AND NOT clos AND ($1::text IS NULL OR programme = $1)
        AND ($2::text IS NULL OR stream = $2) ORDER BY numero`,
    values: [programme ?? null, appel === undefined ? null : streamOf(appel, 'appel')],
  });
  return Promise.all(
    rows.map(async ({ stream, numero, ...verrou }) => ({
      ...{ entite, id: dossierOf(stream), numero },
      etat: (await etatCourant(tx, stream, verrou))!,
      enAttente: courriers.filter((courrier) => courrier.stream === stream),
    })),
  );
}
