import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { WorkflowInput } from '@pdn/contracts/temporal';
import type { Dossier } from './dossier.js';
import type { Mails } from './mails.js';

/** A run is short, a life is long: past this many events the next quiet moment starts a new run. */
const LONG_RUN = 150;
const PATIENCE = '5 s';

export type Relay = ReturnType<typeof relay>;

/** One run hands the dossier over to the next (continue-as-new), which needs nothing but the dossier's id. */
export function relay(dossier: Dossier, mails: Mails) {
  let asked = false;
  let gateClosed = false;
  const nobodyWaits = () => dossier.isIdle() && allHandlersFinished();
  const isQuiet = () => nobodyWaits() && mails.inFlight().length === 0;

  return {
    isQuiet,
    turnsAway: () => gateClosed,
    ask: () => {
      asked = true;
    },
    mustEnd: () => asked || workflowInfo().historyLength >= LONG_RUN || workflowInfo().continueAsNewSuggested,

    /**
     * As soon as nobody waits and no mail is in flight; if that does not come, callers are turned away for a moment,
     * and a mail in flight is covered by its claim. No `await` between the last look and the end of the run.
     */
    async passOn(input: WorkflowInput): Promise<never> {
      if (!isQuiet()) await condition(isQuiet, PATIENCE);
      gateClosed = true;
      while (!nobodyWaits()) await condition(nobodyWaits);
      return continueAsNew<(input: WorkflowInput) => Promise<void>>(input);
    },
  };
}
