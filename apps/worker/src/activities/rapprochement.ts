import type { Client } from '@temporalio/client';
import type { RapprochementActivities } from '@pdn/contracts/temporal';
import type { Store } from '@pdn/persistence';
import { reconcile } from '../reconciliation/reconcile.js';
import { withoutQuoting } from './failure.js';

export const rapprochementActivities = (store: Store, client: Client): RapprochementActivities => ({
  rapprocher: () => withoutQuoting(() => reconcile(store, client)),
});
