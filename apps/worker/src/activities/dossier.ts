import type { DossierActivities } from '@pdn/contracts/temporal';
import { execute, wake, type Store } from '@pdn/persistence';
import { withoutQuoting } from './failure.js';

/**
 * The store, as the workflow of a stream asks it: by local activities, or by regular ones while it does not answer.
 * `wakeUp` has other streams look at what was brought to them; if it fails, the watch will.
 */
export const dossierActivities = (
  store: Store,
  wakeUp: (streams: string[]) => Promise<unknown>,
): DossierActivities => ({
  execute: (demande) =>
    withoutQuoting(async () => {
      const { reveiller, ...execution } = await execute(store, demande);
      if (reveiller.length > 0) void wakeUp(reveiller);
      return execution;
    }),
  wake: (demande) => withoutQuoting(() => wake(store, demande)),
});
