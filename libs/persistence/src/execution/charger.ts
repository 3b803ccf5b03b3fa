import type { AnyState, Context, Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { reglesGardees } from '../reseau/regles.js';
import { calendrierDe, lireReseau, maintenantDe, type ReseauRow } from '../reseau/reseau.js';
import { liberer, nonRegles, type NonRegle } from './non-regles.js';
import { etatCourant } from './replier.js';
import { aFaire, type AFaire } from './suites.js';
import { verrouiller, type Verrou } from './verrou.js';

/** A stream under its lock, with all that a decision needs of the store. */
export interface Charge {
  stream: string;
  verrou: Verrou;
  reseau: ReseauRow;
  /** The reseau's clock; never before the last fact of the stream. */
  now: Instant;
  nonRegles: NonRegle[];
  /** Commands that other streams brought. */
  aFaire: AFaire[];
  /** Null at version 0. */
  ouvert: { etat: AnyState; context: Context } | null;
}

/**
 * Null: no such stream. The lock is the first statement that leaves; what is read sees all that came before it. Mails
 * whose day has come are free to leave from now on.
 */
export async function charger(store: Store, tx: Tx, stream: string, now: Instant): Promise<Charge | null> {
  const [verrou, reseau, dernier, courriers, suites] = await Promise.all([
    verrouiller(tx, stream),
    lireReseau(tx),
    dernierFait(tx, stream),
    nonRegles(tx, stream),
    aFaire(tx, stream),
  ]);
  if (!verrou || !reseau) return null;
  const horloge = await maintenantDe(tx, reseau, now);
  // an échéance that is tried again carries the instant of its first try, and clocks of two servers may differ
  const maintenant = dernier !== null && dernier > horloge ? dernier : horloge;
  const nonReglesLa = liberer(tx, stream, courriers, maintenant);
  const charge = { stream, verrou, reseau, now: maintenant, nonRegles: nonReglesLa, aFaire: suites };
  return { ...charge, ouvert: await etatEtContexte(store, tx, charge) };
}

async function dernierFait(tx: Tx, stream: string): Promise<Instant | null> {
  const [row] = await tx.rows<{ survenu_le: Instant }>({
    name: 'dernier-fait',
    text: 'SELECT survenu_le FROM event WHERE stream = $1 ORDER BY version DESC LIMIT 1',
    values: [stream],
  });
  return row?.survenu_le ?? null;
}

/** Null at version 0. */
export async function etatEtContexte(
  store: Store,
  tx: Tx,
  { stream, verrou, reseau, now }: Pick<Charge, 'stream' | 'verrou' | 'reseau' | 'now'>,
): Promise<Charge['ouvert']> {
  const etat = await etatCourant(tx, stream, verrou);
  if (etat === null) return null;
  const { programme, regles: version } = etat;
  const regles = await reglesGardees(store, tx, reseau.cle, { programme, version });
  return { etat, context: { now, regles, calendrier: calendrierDe(reseau) } };
}
