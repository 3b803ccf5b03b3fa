import type { Client } from '@temporalio/client';
import { WORKFLOW_LABELLISATION } from '@pdn/contracts/temporal';

/** Open dossiers whose workflow is not there: Temporal lost its data, or somebody ended it. */
export async function missing(client: Client, open: string[]): Promise<string[]> {
  const lost = new Set(open);
  const query = `WorkflowType = '${WORKFLOW_LABELLISATION}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 }))
    lost.delete(workflowId);
  return [...lost];
}
