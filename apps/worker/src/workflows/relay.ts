import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { WorkflowInput } from '@pdn/contracts/temporal';

/** A run is short, a life is long: past this many events, the next news starts a new run. */
const LONG_RUN = 150;

export type Relay = ReturnType<typeof relay>;

/** One run hands its stream over to the next (continue-as-new), which needs nothing but its id. */
export function relay(input: WorkflowInput) {
  let asked = false;

  return {
    ask: () => {
      asked = true;
    },
    isAsked: () => asked,
    mustEnd: () => asked || workflowInfo().historyLength >= LONG_RUN || workflowInfo().continueAsNewSuggested,
    passOn: () => continueAsNew<(input: WorkflowInput) => Promise<void>>(input),
  };
}
