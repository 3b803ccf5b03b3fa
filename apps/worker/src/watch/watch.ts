import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { aReveiller, dossiersOuverts, nonEntendus, seul, type Store } from '@pdn/persistence';
import type { Logger } from 'pino';
import type { Code } from '../engine/code.js';
import { failureOf } from '../failure.js';
import { ensureSchedule } from '../reconciliation/schedule.js';
import { poke, startAnew } from '../signals/tell.js';
import { deployment } from './deployment.js';
import { jammed } from './jammed.js';
import { missing } from './missing.js';
import { patience } from './patience.js';
import { presence } from './presence.js';
import { unheard } from './unheard.js';

const ROUND_MS = 2_000;
const LOOK_MS = 15_000;
const LONGEST_MS = 600_000;
/** A worker that comes back late finds everything overdue, and serves it by itself: to wake it all would slow it. */
const AT_ONCE = 50;
/** A round: a hundred a second, more than a worker serves. */
const UNHEARD_AT_ONCE = 200;
/** Looked at; beyond, the first ones are to be served before others are told. */
const UNHEARD = 2_000;

export interface Watched {
  store: Store;
  client: Client;
  code: Code;
  log: Logger;
}

/**
 * Nothing depends on a signal arriving, because of this: every other second it tells the streams that stand further than
 * their workflow has heard; every quarter of a minute it looks for whatever else nobody takes care of. One process at a
 * time; a failed round is made good by the next.
 */
export async function watch({ store, client, code, log }: Watched, stopped: AbortSignal): Promise<void> {
  const server = presence(client);
  const news = unheard(UNHEARD_AT_ONCE);
  const delays = { firstMs: LOOK_MS, longestMs: LONGEST_MS, atOnce: AT_ONCE };
  const again = patience(delays);
  const stillJammed = patience(delays);
  const deployments = [
    deployment(store, client, { objet: 'domaine', empreinte: code.domaine }),
    deployment(store, client, { objet: 'deroulement', empreinte: code.deroulement }),
  ];
  let lookedAt = -LOOK_MS;

  const round = async () => {
    if (!(await server.answers())) return;
    await tellNews();
    if (performance.now() - lookedAt < LOOK_MS) return;
    lookedAt = performance.now();
    await look();
  };

  const tellNews = async () => {
    const due = news.due(await nonEntendus(store, UNHEARD), Date.now());
    news.again(await unreached('tell', poke, due));
  };

  const look = async () => {
    if (server.isDoubted()) await findWhatWasLost();
    await unreached('start anew', startAnew, stillJammed.due(await jammed(client), Date.now()));
    const overdue = await aReveiller(store, new Date().toISOString());
    await unreached('wake', poke, again.due(overdue, Date.now()));
    for (const tellOf of deployments) await tellOf();
  };

  /** An outage may have cost Temporal its data: the schedule, and the workflows of all dossiers. */
  const findWhatWasLost = async () => {
    await ensureSchedule(client);
    const lost = await missing(client, await dossiersOuverts(store));
    if (lost.length === 0) server.reassure();
    await unreached('bring back', poke, lost);
  };

  const unreached = async (what: string, reach: typeof poke, streams: string[]): Promise<string[]> => {
    if (streams.length === 0) return [];
    const failed = await reach(client, streams);
    if (failed.length > 0) server.doubt();
    log.info({ streams: streams.length, unreached: failed.length }, what);
    return failed;
  };

  while (!stopped.aborted) {
    await seul(store, 'veille', round).catch((error: unknown) =>
      log.warn({ error: failureOf(error) }, 'the watch failed this round'),
    );
    await pause(ROUND_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}
