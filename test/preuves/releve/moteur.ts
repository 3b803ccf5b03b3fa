import { temporal } from '@temporalio/proto';
import { QUERY_WAKE, type Followed } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import { enParallele } from '../outils/jusque.js';
import type { Reveil } from '../verificateur/releve.js';
import { lireNotes } from './base.js';

type Moteur = Pick<Banc, 'client' | 'sql'>;

/** What the workflow of each of these streams waits for; one that is not there waits for nothing, at version 0. */
export async function lireReveils(moteur: Moteur, streams: readonly string[]): Promise<Reveil[]> {
  const suivis = await enParallele(streams, 8, (stream) =>
    moteur.client.workflow
      .getHandle(stream)
      .query<Followed>(QUERY_WAKE)
      .catch(() => null),
  );
  const notes = await lireNotes(moteur, streams);
  return streams.map((stream, rang) => {
    const note = notes.get(stream) ?? { entendue: 0, armee: null };
    const suivi = suivis[rang];
    const wake = suivi?.wake;
    if (!wake) return { stream, version: 0, prochaine: null, note };
    // what the timer is set to, not what it should be set to
    const prochaine = wake.next && { cle: wake.next.key, at: suivi.armed ?? 'not armed' };
    return { stream, version: wake.version, prochaine, note };
  });
}

export interface Histoires {
  runs: number;
  evenements: number;
  /** Longest run, in events. */
  plusLongue: number;
  /** Streams whose workflow task fails, by its last failure. */
  tachesEnEchec: { stream: string; cause: string }[];
  /** Failures of workflow tasks in all histories, by cause: each was repaired or stands in `tachesEnEchec`. */
  echecs: Record<string, number>;
  continues: number;
  /** Calls of the store that failed for good: never in a healthy product. */
  definitifs: string[];
}

const { EventType, WorkflowTaskFailedCause } = temporal.api.enums.v1;

/** Reads every run of these dossiers. */
export async function lireHistoires({ client }: Moteur, streams: ReadonlySet<string>): Promise<Histoires> {
  const histoires: Histoires = {
    ...{ runs: 0, evenements: 0, plusLongue: 0, continues: 0 },
    ...{ tachesEnEchec: [], echecs: {}, definitifs: [] },
  };
  const runs: { workflowId: string; runId: string }[] = [];
  for await (const { workflowId, runId } of client.workflow.list({
    query: `WorkflowType = 'labellisation'`,
    pageSize: 1_000,
  }))
    if (streams.has(workflowId)) runs.push({ workflowId, runId });

  await enParallele(runs, 8, async ({ workflowId, runId }) => {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const lus = events ?? [];
    histoires.runs += 1;
    histoires.evenements += lus.length;
    histoires.plusLongue = Math.max(histoires.plusLongue, lus.length);
    const compter = (type: number) => lus.filter(({ eventType }) => eventType === type).length;
    histoires.continues += compter(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW);
    for (const { activityTaskFailedEventAttributes: regular, markerRecordedEventAttributes: local } of lus) {
      const echec = regular?.failure ?? local?.failure;
      if (echec?.applicationFailureInfo?.nonRetryable)
        histoires.definitifs.push(`${workflowId} ${echec.message}`);
    }
    for (const { workflowTaskFailedEventAttributes: echec } of lus) {
      if (!echec) continue;
      const cause =
        WorkflowTaskFailedCause[echec.cause ?? 0]?.replace('WORKFLOW_TASK_FAILED_CAUSE_', '') ?? '?';
      histoires.echecs[cause] = (histoires.echecs[cause] ?? 0) + 1;
      if (lus.at(-1)?.workflowTaskFailedEventAttributes === echec)
        histoires.tachesEnEchec.push({ stream: workflowId, cause });
    }
  });
  return histoires;
}
