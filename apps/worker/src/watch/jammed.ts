import type { Client } from '@temporalio/client';
import { WORKFLOW_LABELLISATION } from '@pdn/contracts/temporal';

/** Dossiers whose workflow fails again and again where a replay must go through: it will not mend by itself. */
export async function jammed(client: Client): Promise<string[]> {
  const streams: string[] = [];
  const running = `WorkflowType = '${WORKFLOW_LABELLISATION}' AND ExecutionStatus = 'Running'`;
  const query = `${running} AND TemporalReportedProblems IS NOT NULL`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 }))
    streams.push(workflowId);
  return streams;
}
