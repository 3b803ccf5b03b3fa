import type { RapprochementActivities } from '@pdn/contracts/temporal';
import { withoutQuoting } from '../failure.js';
import { reconcile, type Compared } from '../reconciliation/reconcile.js';

export const rapprochementActivities = (compared: Compared): RapprochementActivities => ({
  rapprocher: () => withoutQuoting(() => reconcile(compared)),
});
