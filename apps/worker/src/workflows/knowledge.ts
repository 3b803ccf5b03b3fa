import type { Wake } from '@pdn/contracts/temporal';

/** What the workflow knows of its stream, and whether the store may know better. */
export function knowledge() {
  let wake: Wake | null = null;
  /** How often something new was said, and how much of that the last answer of the store may have known. */
  let news = 1;
  let heard = 0;

  return {
    wake: () => wake,
    isStale: () => heard < news,
    newsSoFar: () => news,
    outdate(): void {
      news += 1;
    },
    /** What is said while the store answers may be newer than its answer. */
    async learn<T>(question: Promise<T>, wakeOf: (answer: T) => Wake): Promise<T> {
      const before = news;
      const answer = await question;
      wake = wakeOf(answer);
      heard = before;
      return answer;
    },
  };
}
