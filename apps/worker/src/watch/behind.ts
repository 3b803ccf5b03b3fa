import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { QUERY_WAKE, type Followed } from '@pdn/contracts/temporal';
import type { Change } from '@pdn/persistence';
import { each } from './each.js';

const DEADLINE_MS = 5_000;

/**
 * Finds dossiers whose workflow has not heard of their last change: the acknowledgement of a commit died with worker
 * and server, and nobody asked again. Asking writes no event, and each version is asked about until it is known; one
 * that was behind a round ago and still is will not hear of it by itself.
 */
export function comparison() {
  let known = new Map<string, number>();
  let suspected = new Map<string, number>();

  return async (client: Client, changes: Change[]): Promise<string[]> => {
    const versions = new Map(changes.map(({ stream, version }) => [stream, version]));
    const before = suspected;
    const late = new Map<string, number>();
    const agreed = new Map([...known].filter(([stream, version]) => versions.get(stream) === version));
    const unknown = [...versions.keys()].filter((stream) => !agreed.has(stream));
    await each(unknown, async (stream) => {
      const stored = versions.get(stream) ?? 0;
      const followed = await followedVersion(client, stream);
      if (followed === null) return;
      if (followed >= stored) agreed.set(stream, stored);
      else late.set(stream, stored);
    });
    known = agreed;
    suspected = late;
    return [...late].filter(([stream, version]) => before.get(stream) === version).map(([stream]) => stream);
  };
}

/** 0 = nobody follows it; null = nobody can say. */
function followedVersion(client: Client, stream: string): Promise<number | null> {
  return client
    .withDeadline(Date.now() + DEADLINE_MS, () =>
      client.workflow.getHandle(stream).query<Followed>(QUERY_WAKE),
    )
    .then(
      ({ wake }) => wake?.version ?? 0,
      (error: unknown) => (error instanceof WorkflowNotFoundError ? 0 : null),
    );
}
