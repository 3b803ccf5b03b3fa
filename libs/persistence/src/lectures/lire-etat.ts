import type { AnyState, Context, Instance, Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { nonRegles, type NonRegle } from '../execution/non-regles.js';
import { etatCourant } from '../execution/replier.js';
import type { Verrou } from '../execution/verrou.js';
import { fluxDe } from '../flux/flux.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, maintenantDe } from '../reseau/reseau.js';

export interface EtatLu<Etat extends AnyState> {
  version: number;
  etat: Etat;
  context: Context;
  courriers: NonRegle[];
  /** Who decides what in its reseau, today. */
  instances: readonly Instance[];
}

/** Where a stream stands, without its lock. Null: this reseau has no such stream. `Etat`: that of its kind. */
export async function lireEtat<Etat extends AnyState>(
  store: Store,
  tx: Tx,
  stream: string,
  now: Instant,
): Promise<EtatLu<Etat> | null> {
  const { table } = fluxDe(stream);
  const [[verrou], reseau, courriers] = await Promise.all([
    tx.rows<Verrou>({
      name: `lire-etat-${table}`,
      text: `SELECT version, hash, forme, etat_stocke FROM ${table} WHERE stream = $1`,
      values: [stream],
    }),
    lireReseau(tx),
    nonRegles(tx, stream),
  ]);
  if (!verrou || !reseau) return null;
  const etat = (await etatCourant(tx, stream, verrou)) as Etat | null;
  if (!etat) return null;
  const { programme, regles: version } = etat;
  const [regles, maintenant] = await Promise.all([
    reglesGardees(store, tx, reseau.cle, { programme, version }),
    maintenantDe(tx, reseau, now),
  ]);
  const context = { now: maintenant, regles, calendrier: calendrierDe(reseau) };
  return { version: verrou.version, etat, context, courriers, instances: reseau.instances };
}
