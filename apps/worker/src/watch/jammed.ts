import type { Client } from '@temporalio/client';
import { RUNNING } from './running.js';

/** Dossiers whose workflow fails again and again where a replay must go through: it will not mend by itself. */
export async function jammed(client: Client): Promise<string[]> {
  const streams: string[] = [];
  const query = `${RUNNING} AND TemporalReportedProblems IS NOT NULL`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 }))
    streams.push(workflowId);
  return streams;
}
