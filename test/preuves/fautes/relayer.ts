import { setTimeout as pause } from 'node:timers/promises';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { defineUpdate } from '@temporalio/workflow';
import { entiteOf, SIGNAL_ROLLOVER, startOf, type Answer } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import type { Hasard } from '../outils/hasard.js';

/** Has these dossiers pass on to a new run again and again, until told to stop. @returns how often it asked */
export async function relayerSansCesse(
  { client }: Pick<Banc, 'client'>,
  streams: readonly string[],
  tirage: Hasard,
  assez: () => boolean,
): Promise<number> {
  let demandes = 0;
  while (!assez()) {
    await client.workflow.getHandle(tirage.choisir(streams)).signal(SIGNAL_ROLLOVER);
    demandes += 1;
    await pause(tirage.entre(5, 40));
  }
  return demandes;
}

/** The Update as the API sends it, past what the API already knows. @throws what the API takes for « unknown » */
export const redemander = (
  { client }: Pick<Banc, 'client'>,
  { stream, commande, type }: { stream: string; commande: string; type: string },
): Promise<Answer> =>
  client.workflow.executeUpdateWithStart(defineUpdate<Answer, [string]>(type), {
    args: [commande],
    updateId: commande,
    startWorkflowOperation: new WithStartWorkflowOperation(entiteOf(stream), {
      ...startOf(stream),
      workflowIdConflictPolicy: 'USE_EXISTING',
    }),
  });
