import type { Client } from '@temporalio/client';
import { RUNNING } from '../watch/running.js';

/** A stream as the engine shows it to whoever administers it. */
export interface Followed {
  startedAt: string;
  prochaineEcheance: string | null;
}

export async function followed(client: Client): Promise<Map<string, Followed>> {
  const runs = new Map<string, Followed>();
  for await (const { workflowId, startTime, typedSearchAttributes } of client.workflow.list({
    query: RUNNING,
    pageSize: 1_000,
  })) {
    const next = typedSearchAttributes.get({ name: 'PdnProchaineEcheance', type: 'DATETIME' });
    runs.set(workflowId, {
      startedAt: startTime.toISOString(),
      prochaineEcheance: next?.toISOString() ?? null,
    });
  }
  return runs;
}
