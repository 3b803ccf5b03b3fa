import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Systeme } from '../vie.js';
import { QUEUE_PLANCHER } from './worker.js';
import { agir, plancher, type PlancherCommande } from './workflows.js';

const COMMANDES = 12;
const CHARGE = 'x'.repeat(1024);
/** Ten mails and three timers over the twelve commands. */
const COURRIERS = [1, 1, 1, 0, 2, 0, 1, 1, 0, 1, 1, 1];
const MINUTEURS = new Set([2, 5, 8]);

/** Bare Temporal: the same acts without a rule, a view or a refusal. */
export function planchers(client: Client): Systeme[] {
  const un = (nom: Systeme['nom'], local: boolean): Systeme => ({
    nom,
    vie() {
      const workflowId = `plancher/${randomUUID()}`;
      return {
        workflowId,
        commandes: COURRIERS.map((courriers, rang) => () => {
          const id = randomUUID();
          const commande: PlancherCommande = { id, charge: CHARGE, courriers, minuteur: MINUTEURS.has(rang) };
          return client.workflow.executeUpdateWithStart(agir, {
            updateId: id,
            args: [commande],
            startWorkflowOperation: new WithStartWorkflowOperation(plancher, {
              workflowId,
              taskQueue: QUEUE_PLANCHER,
              args: [{ local, commandes: COMMANDES }],
              workflowIdConflictPolicy: 'USE_EXISTING',
            }),
          });
        }),
      };
    },
  });
  return [un('T-naive', false), un('T-local', true)];
}
