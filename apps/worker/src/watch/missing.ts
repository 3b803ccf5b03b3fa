import type { Client } from '@temporalio/client';
import { RUNNING } from './running.js';

/** Open dossiers whose workflow is not there: Temporal lost its data, or somebody ended it. */
export async function missing(client: Client, open: string[]): Promise<string[]> {
  const lost = new Set(open);
  for await (const { workflowId } of client.workflow.list({ query: RUNNING, pageSize: 1_000 }))
    lost.delete(workflowId);
  return [...lost];
}
