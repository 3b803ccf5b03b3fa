import type { DossierActivities } from '@pdn/contracts/temporal';
import { declencher, wake, type Store } from '@pdn/persistence';
import type { Announce } from '@pdn/signals';
import { withoutQuoting } from '../failure.js';

/** The store, as the workflow of a stream asks it: by local activities, or by regular ones while it does not answer. */
export const dossierActivities = (store: Store, announce: Announce): DossierActivities => ({
  execute: (demande) =>
    withoutQuoting(async () => {
      const { annonces, ...execution } = await declencher(store, demande);
      announce(annonces);
      return execution;
    }),
  wake: (demande) => withoutQuoting(() => wake(store, demande)),
});
