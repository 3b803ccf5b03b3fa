import type { Store } from '../connexion/store.js';
import { sansReseau } from '../connexion/transaction.js';

/** What changed: the rules, which the dossiers are read again under; or the workflow, which they start a new run of. */
export type ObjetDeploye = 'domaine' | 'deroulement';

export interface Deploiement {
  objet: ObjetDeploye;
  /** Of the code that runs. */
  empreinte: string;
}

/** Said once by a process that starts: when this is other code than before, every open dossier will hear of it. */
export const annoncerDeploiement = (store: Store, { objet, empreinte }: Deploiement): Promise<void> =>
  sansReseau(store, async (tx) =>
    tx.send({
      text: `INSERT INTO deploiement (objet, empreinte) VALUES ($1, $2)
        ON CONFLICT (objet) DO UPDATE SET empreinte = $2, depuis = now(), jusqua = '', termine_le = NULL
        WHERE deploiement.empreinte <> $2`,
      values: [objet, empreinte],
    }),
  );

/** The next open dossiers to tell, none once all were: then, and when other code has come meanwhile, it is over. */
export const restentAPrevenir = (
  store: Store,
  { objet, empreinte }: Deploiement,
  limite: number,
): Promise<string[]> =>
  sansReseau(store, async (tx) => {
    const rows = await tx.rows<{ stream: string }>({
      text: `SELECT stream FROM deploiement d, dossiers_ouverts() stream
        WHERE d.objet = $1 AND d.empreinte = $2 AND d.termine_le IS NULL AND stream > d.jusqua
        ORDER BY stream LIMIT $3`,
      values: [objet, empreinte, limite],
    });
    if (rows.length === 0)
      tx.send({
        text: `UPDATE deploiement SET termine_le = now()
          WHERE objet = $1 AND empreinte = $2 AND termine_le IS NULL`,
        values: [objet, empreinte],
      });
    return rows.map(({ stream }) => stream);
  });

export const noterPrevenus = (
  store: Store,
  { objet, empreinte }: Deploiement,
  dernier: string,
): Promise<void> =>
  sansReseau(store, async (tx) =>
    tx.send({
      text: 'UPDATE deploiement SET jusqua = $3 WHERE objet = $1 AND empreinte = $2',
      values: [objet, empreinte, dernier],
    }),
  );
