import type { Client } from '@temporalio/client';
import { RUNNING } from '../watch/running.js';

/** A stream at work, as the engine shows it to whoever administers it. */
export interface Followed {
  reseau: string | null;
  prochaineEcheance: string | null;
}

export async function followed(client: Client): Promise<Map<string, Followed>> {
  const runs = new Map<string, Followed>();
  for await (const { workflowId, typedSearchAttributes: shown } of client.workflow.list({
    query: RUNNING,
    pageSize: 1_000,
  })) {
    const reseau = shown.get({ name: 'PdnReseau', type: 'KEYWORD' }) ?? null;
    const next = shown.get({ name: 'PdnProchaineEcheance', type: 'DATETIME' });
    runs.set(workflowId, { reseau, prochaineEcheance: next?.toISOString() ?? null });
  }
  return runs;
}
