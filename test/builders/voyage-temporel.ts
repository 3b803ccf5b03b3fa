import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';

export { TIME_SKIPPING } from '@pdn/tools/time-skipping';

/**
 * The clock of one workflow, which a test may move forward while the others keep theirs, on a server with
 * `TIME_SKIPPING`. Timers fire at their instants on the way, one after the other.
 */
export const horlogeDe = (client: Client, workflowId: string) => {
  const service = client.connection.workflowService;
  const { namespace } = client.options;
  const workflowExecution = { workflowId };

  async function maintenant(): Promise<Date> {
    const { workflowExtendedInfo } = await service.describeWorkflowExecution({
      namespace,
      execution: workflowExecution,
    });
    const skipped = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return skipped ? new Date(tsToMs(skipped)) : new Date();
  }

  /** Asks for it and waits for nothing: what is due on the way is served when a worker is there. */
  async function lancer(ms: number): Promise<string> {
    const fastForwardId = randomUUID();
    await service.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution,
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: {
        timeSkippingConfig: { enabled: true, fastForwardConfig: { id: fastForwardId, duration: msToTs(ms) } },
      },
    });
    return fastForwardId;
  }

  /** @throws {Error} when the clock cannot get there within `patience` milliseconds of real time. */
  async function avancer(ms: number, patience = 60_000): Promise<void> {
    const fastForwardId = await lancer(ms);
    const deadline = performance.now() + patience;
    for (;;) {
      const state = await service.pollWorkflowExecutionTimeSkipping({
        namespace,
        workflowExecution,
        fastForwardId,
      });
      if (state.fastForwardInfo?.hasCompleted) return;
      if (state.failedReason) throw new Error(`The clock of ${workflowId} stopped: ${state.failedReason}`);
      if (performance.now() > deadline) throw new Error(`The clock of ${workflowId} does not reach its goal`);
    }
  }

  return {
    maintenant,
    lancer,
    avancer,
    async avancerJusqua(instant: Date | string, patience?: number): Promise<void> {
      const ms = new Date(instant).getTime() - (await maintenant()).getTime();
      if (ms > 0) await avancer(ms, patience);
    },
  };
};

/**
 * The clock of a store beside such a server: each stream has its own, as its workflow has it; without a stream, that of
 * whoever is furthest. All of them run, and none goes back while Temporal does not answer.
 */
export function horlogeDesFlux(client: Client) {
  const avances = new Map<string, number>();
  let laPlusGrande = 0;

  async function avanceDe(stream: string): Promise<number> {
    try {
      const avance = (await horlogeDe(client, stream).maintenant()).getTime() - Date.now();
      avances.set(stream, avance);
      laPlusGrande = Math.max(laPlusGrande, avance);
      return avance;
    } catch {
      return avances.get(stream) ?? 0;
    }
  }

  return async (stream?: string): Promise<string> => {
    const avance = stream === undefined ? laPlusGrande : await avanceDe(stream);
    return new Date(Date.now() + avance).toISOString();
  };
}
