import type { Client } from '@temporalio/client';

const DEADLINE_MS = 2_000;

/**
 * Whether Temporal answers, and whether it was away since somebody last made sure that it has lost nothing. At first
 * nobody knows.
 */
export function presence({ connection, options: { namespace } }: Client) {
  let doubted = true;

  return {
    async answers(): Promise<boolean> {
      try {
        await connection.withDeadline(Date.now() + DEADLINE_MS, () =>
          connection.workflowService.describeNamespace({ namespace }),
        );
        return true;
      } catch {
        doubted = true;
        return false;
      }
    },
    doubt(): void {
      doubted = true;
    },
    isDoubted: () => doubted,
    reassure(): void {
      doubted = false;
    },
  };
}
