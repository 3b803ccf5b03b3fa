import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { aReveiller, changesDernierement, dossiersOuverts, purger, seul, type Store } from '@pdn/persistence';
import type { Logger } from 'pino';
import { comparison } from './behind.js';
import { missing } from './missing.js';
import { patience } from './patience.js';
import { poke } from './poke.js';

const ROUND_MS = 15_000;
const LONGEST_MS = 600_000;
const PURGE_MS = 3_600_000;

/**
 * Wakes dossiers that nobody takes care of any more: after a commit whose acknowledgement died with worker and server,
 * nothing else would. One process at a time; a failed round is made good by the next.
 */
export async function watch(store: Store, client: Client, log: Logger, stopped: AbortSignal): Promise<void> {
  const again = patience({ firstMs: ROUND_MS, longestMs: LONGEST_MS });
  const stillBehind = patience({ firstMs: ROUND_MS, longestMs: LONGEST_MS });
  const behind = comparison();
  let brought = false;
  let purgedAt = 0;

  const round = async () => {
    if (!brought) {
      await wakeAll('bring back', await missing(client, await dossiersOuverts(store)));
      brought = true;
    }
    await wakeAll('wake', again.due(await aReveiller(store, new Date().toISOString()), Date.now()));
    const late = await behind(client, await changesDernierement(store));
    await wakeAll('catch up', stillBehind.due(late, Date.now()));
    if (Date.now() - purgedAt > PURGE_MS) {
      await purger(store);
      purgedAt = Date.now();
    }
  };

  const wakeAll = async (what: string, streams: string[]) => {
    if (streams.length === 0) return;
    const unreached = await poke(client, streams);
    log.info({ streams: streams.length, unreached: unreached.length }, what);
  };

  while (!stopped.aborted) {
    await seul(store, 'veille', round).catch((error: unknown) =>
      log.warn({ error }, 'the watch failed this round'),
    );
    await pause(ROUND_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}
