import { defineQuery, defineSignal, setDefaultSignalHandler, setHandler } from '@temporalio/workflow';
import { QUERY_WAKE, SIGNAL_ROLLOVER, type Followed } from '@pdn/contracts/temporal';
import type { Alarm } from './alarm.js';
import type { Dossier } from './dossier.js';
import type { Relay } from './relay.js';

/**
 * To be called before the first `await`. What a signal is called is for whoever reads the Temporal UI: each says no more
 * than that the store may know better, and one that newer code sends under a new name says so too.
 */
export function receive(dossier: Dossier, runs: Relay, timer: Alarm): void {
  setHandler(defineSignal(SIGNAL_ROLLOVER), runs.ask);
  setDefaultSignalHandler(dossier.outdate);

  setHandler(defineQuery<Followed>(QUERY_WAKE), () => {
    const armed = timer.at();
    return { wake: dossier.wake(), armed: armed === null ? null : new Date(armed).toISOString() };
  });
}
