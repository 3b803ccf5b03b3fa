import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { COMMANDES, COURRIERS, type Systeme, type Vie } from '../vie.js';
import { QUEUE_PLANCHER } from './worker.js';
import { agir, plancher, type PlancherCommande } from './workflows.js';

const CHARGE = 'x'.repeat(1024);
/** Fourteen mails and three timers over the twelve commands. */
const PAR_COMMANDE = [1, 1, 2, 0, 2, 1, 1, 2, 0, 1, 2, 1];
const MINUTEURS = new Set([2, 5, 8]);

/** Bare Temporal: the same acts without a rule, a view or a refusal. */
export const planchers = (client: Client): Systeme[] => [
  un('T-naive', client, false),
  un('T-local', client, true),
];

const un = (nom: Systeme['nom'], client: Client, local: boolean): Systeme => ({
  nom,
  messages: COURRIERS,
  async ouvrir(): Promise<Vie> {
    const workflowId = `plancher/${randomUUID()}`;
    const [ouvrir, ...suite] = PAR_COMMANDE.map((courriers, rang) => () => {
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
    });
    await ouvrir?.();
    return { workflowId, numero: () => Promise.resolve(workflowId), suite };
  },
  async repos(vies) {
    await Promise.all(vies.map(({ workflowId }) => client.workflow.getHandle(workflowId).result()));
  },
});
