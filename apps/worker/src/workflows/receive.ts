import {
  ApplicationFailure,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import {
  QUERY_WAKE,
  ROLLOVER_IN_PROGRESS,
  SIGNAL_ROLLOVER,
  SIGNAL_VERIFY,
  UPDATES,
  type Answer,
  type Followed,
} from '@pdn/contracts/temporal';
import type { Alarm } from './alarm.js';
import type { Dossier } from './dossier.js';
import type { Mails } from './mails.js';
import type { Relay } from './relay.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** To be called before the first `await`: an Update that finds no handler is turned away for good. */
export function receive(dossier: Dossier, mails: Mails, runs: Relay, timer: Alarm): void {
  const validator = (commandId: string) => {
    if (!UUID.test(commandId)) throw technical('A command is named by its id', 'invalid-command-id');
    if (runs.turnsAway()) throw technical('A new run starts: send it again', ROLLOVER_IN_PROGRESS);
  };
  for (const name of UPDATES) {
    const command = defineUpdate<Answer, [string]>(name);
    setHandler(command, (commandId) => dossier.command(name, commandId), { validator });
  }

  setHandler(defineSignal(SIGNAL_ROLLOVER), runs.ask);
  setHandler(defineSignal(SIGNAL_VERIFY), () => {
    mails.again();
    dossier.outdate();
  });

  setHandler(defineQuery<Followed>(QUERY_WAKE), () => {
    const armed = timer.at();
    return {
      wake: dossier.wake(),
      armed: armed === null ? null : new Date(armed).toISOString(),
      inFlight: mails.inFlight(),
    };
  });
}

const technical = (message: string, type: string) =>
  ApplicationFailure.create({ message, type, nonRetryable: true });
