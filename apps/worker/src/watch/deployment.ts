import type { Client } from '@temporalio/client';
import { SIGNAL_ROLLOVER, SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import {
  annoncerDeploiement,
  noterPrevenus,
  restentAPrevenir,
  type Deploiement,
  type ObjetDeploye,
  type Store,
} from '@pdn/persistence';
import { tell } from '../signals/tell.js';

/** A round at most: ten a second, so that commands are still answered. */
const AT_MOST = 150;

const SIGNALS: Record<ObjetDeploye, string> = {
  /** Read again, a dossier has the échéances and tasks of today's rules. */
  domaine: SIGNAL_VERIFY,
  /** In a new run, a dossier has forgotten the former workflow: what was kept for it can go. */
  deroulement: SIGNAL_ROLLOVER,
};

/**
 * Tells every open dossier of newly deployed code, a few each round. How far that went is in the store: one process goes
 * on where another stopped, and one that still runs the former code leaves it alone.
 */
export function deployment(store: Store, client: Client, deploye: Deploiement) {
  let announced = false;

  return async (): Promise<void> => {
    if (!announced) await annoncerDeploiement(store, deploye);
    announced = true;
    const streams = await restentAPrevenir(store, deploye, AT_MOST);
    const last = streams.at(-1);
    if (last === undefined) return;
    const unreached = await tell(client, streams, SIGNALS[deploye.objet]);
    if (unreached.length === 0) await noterPrevenus(store, deploye, last);
  };
}
