import type { Client } from '@temporalio/client';

const DEADLINE_MS = 2_000;
/** What was running a moment ago may still be listed: one look in which nothing is missing proves little. */
const LOOKS = 2;

/**
 * Whether Temporal answers, and whether it was away since somebody last made sure that it has lost nothing. At first
 * nobody knows.
 */
export function presence({ connection, options: { namespace } }: Client) {
  let looks = LOOKS;

  return {
    async answers(): Promise<boolean> {
      try {
        await connection.withDeadline(Date.now() + DEADLINE_MS, () =>
          connection.workflowService.describeNamespace({ namespace }),
        );
        return true;
      } catch {
        looks = LOOKS;
        return false;
      }
    },
    doubt(): void {
      looks = LOOKS;
    },
    isDoubted: () => looks > 0,
    /** Somebody has looked, and all are there. */
    reassure(): void {
      looks -= 1;
    },
  };
}
