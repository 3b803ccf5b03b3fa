import * as wf from '@temporalio/workflow';
import type { PlancherActivities } from './activities.js';

/**
 * The floor that the product is measured against: bare Temporal, one activity per append, no rule, no view.
 * Same updates, mails, timers and payloads as the product's lifecycle; `local` chooses T-local or T-naive.
 */
const regular = wf.proxyActivities<PlancherActivities>({ startToCloseTimeout: '10 s' });
const local = wf.proxyLocalActivities<PlancherActivities>({ startToCloseTimeout: '10 s' });

export interface PlancherInput {
  local: boolean;
  commandes: number;
}

export interface PlancherCommande {
  id: string;
  charge: string;
  /** Mails that this command sends. */
  courriers: number;
  /** Arms a timer far away, in place of the one before. */
  minuteur: boolean;
}

export const agir = wf.defineUpdate<number, [PlancherCommande]>('agir');

export async function plancher(input: PlancherInput): Promise<void> {
  const append = input.local ? local.append : regular.append;
  const stream = wf.workflowInfo().workflowId;
  let version = 0;
  let generation = 0;
  let enVol = 0;
  let turn: Promise<unknown> = Promise.resolve();

  wf.setHandler(agir, async (commande) => {
    const mine = turn.then(() =>
      append({ stream, version: version + 1, id: commande.id, charge: commande.charge }),
    );
    turn = mine.catch(() => undefined);
    await mine;
    version += 1;
    if (commande.minuteur) generation += 1;
    for (let i = 0; i < commande.courriers; i += 1) {
      enVol += 1;
      void regular.mail({ id: `${commande.id}-${i}`, stream }).finally(() => (enVol -= 1));
    }
    return version;
  });

  while (version < input.commandes || enVol > 0) {
    const seen = generation;
    const news = () => generation !== seen || (version >= input.commandes && enVol === 0);
    if (generation === 0) await wf.condition(news);
    else await wf.condition(news, '30 days');
  }
}
