import type { DossierActivities } from '@pdn/contracts/temporal';
import { execute, wake, type Store } from '@pdn/persistence';
import { withoutQuoting } from './failure.js';

/** The store, as the workflow of a dossier asks it: by local activities, or by regular ones while it does not answer. */
export const dossierActivities = (store: Store): DossierActivities => ({
  execute: (demande) => withoutQuoting(() => execute(store, demande)),
  wake: (demande) => withoutQuoting(() => wake(store, demande)),
});
