import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { mediane } from './mesures.js';

/** So many lives are looked at. */
const LUES = 12;

/** Until Temporal has nothing left to do for any of these. */
export async function reposDes(client: Client, workflowIds: readonly string[]): Promise<void> {
  for (let agites = [...workflowIds]; agites.length > 0; await pause(200)) {
    const vus = await Promise.all(
      agites.map(async (id) => [id, await client.workflow.getHandle(id).describe()] as const),
    );
    agites = vus.filter(([, { status, raw }]) => status.name === 'RUNNING' && occupe(raw)).map(([id]) => id);
  }
}

const occupe = ({ pendingWorkflowTask, pendingActivities }: Brut): boolean =>
  Boolean(pendingWorkflowTask) || (pendingActivities ?? []).length > 0;

type Brut = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['describe']>>['raw'];

/** Events of a life, over all its runs; median over some of the lives. */
export async function evenementsParVie(client: Client, workflowIds: readonly string[]): Promise<number> {
  return mediane(await Promise.all(workflowIds.slice(0, LUES).map((id) => evenements(client, id))));
}

async function evenements(client: Client, workflowId: string): Promise<number> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  let somme = 0;
  for (let run = raw.workflowExecutionInfo?.firstRunId; run;) {
    const { events } = await client.workflow.getHandle(workflowId, run).fetchHistory();
    somme += events?.length ?? 0;
    run = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return somme;
}
