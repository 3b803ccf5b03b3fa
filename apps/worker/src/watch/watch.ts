import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { aReveiller, commandesFaites, dossiersOuverts, purger, seul, type Store } from '@pdn/persistence';
import type { Logger } from 'pino';
import type { Code } from '../engine/code.js';
import { ensureSchedule } from '../reconciliation/schedule.js';
import { deployment } from './deployment.js';
import { jammed } from './jammed.js';
import { missing } from './missing.js';
import { patience } from './patience.js';
import { poke, startAnew } from './poke.js';
import { unheard } from './unheard.js';

const ROUND_MS = 15_000;
const LONGEST_MS = 600_000;
const PURGE_MS = 3_600_000;
/** A worker that comes back late finds everything overdue, and serves it by itself: to wake it all would slow it. */
const AT_ONCE = 50;

export interface Watched {
  store: Store;
  client: Client;
  code: Code;
  log: Logger;
}

/**
 * Wakes dossiers that nobody takes care of any more: after a commit whose acknowledgement died with worker and server,
 * nothing else would. One process at a time; a failed round is made good by the next.
 */
export async function watch({ store, client, code, log }: Watched, stopped: AbortSignal): Promise<void> {
  const delays = { firstMs: ROUND_MS, longestMs: LONGEST_MS, atOnce: AT_ONCE };
  const again = patience(delays);
  const stillJammed = patience(delays);
  const commands = unheard();
  const deployments = [
    deployment(store, client, { objet: 'domaine', empreinte: code.domaine }),
    deployment(store, client, { objet: 'deroulement', empreinte: code.deroulement }),
  ];
  let scheduled = false;
  let brought = false;
  let purgedAt = 0;

  const round = async () => {
    if (!scheduled) await ensureSchedule(client);
    scheduled = true;
    if (!brought)
      brought = await reached('bring back', poke, await missing(client, await dossiersOuverts(store)));
    await reached('start anew', startAnew, stillJammed.due(await jammed(client), Date.now()));
    await reached('wake', poke, again.due(await aReveiller(store, new Date().toISOString()), Date.now()));
    for (const tellOf of deployments) await tellOf();
    const done = await commandesFaites(store);
    const late = await commands.streams(client, done);
    if (await reached('catch up', poke, late)) commands.told(late, done);
    if (Date.now() - purgedAt > PURGE_MS) {
      await purger(store);
      purgedAt = Date.now();
    }
  };

  /** Whether each of them was. */
  const reached = async (what: string, reach: typeof poke, streams: string[]): Promise<boolean> => {
    if (streams.length === 0) return true;
    const unreached = await reach(client, streams);
    log.info({ streams: streams.length, unreached: unreached.length }, what);
    return unreached.length === 0;
  };

  while (!stopped.aborted) {
    await seul(store, 'veille', round).catch((error: unknown) =>
      log.warn({ error }, 'the watch failed this round'),
    );
    await pause(ROUND_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}
