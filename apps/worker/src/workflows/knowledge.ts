import type { Wake } from '@pdn/contracts/temporal';

/** What the workflow knows of its dossier, and whether the store may know better. */
export function knowledge() {
  let wake: Wake | null = null;
  let stale = true;
  let asking = 0;
  /** Mails that ended, until a wake has been told. */
  const ended = new Set<string>();

  /** A wake may have been made just before one of its mails ended: only then, and once, it is corrected. */
  function adopt(told: Wake): void {
    const courriers = told.courriers.filter((id) => !ended.delete(id));
    if (courriers.length < told.courriers.length && told.waitsForMail !== false) stale = true;
    wake = { ...told, courriers };
  }

  return {
    wake: () => wake,
    isStale: () => stale,
    outdate(): void {
      stale = true;
    },
    mailEnded(courrierId: string): void {
      ended.add(courrierId);
      if (wake && asking === 0) adopt(wake);
    },
    /** Stale is cleared before the answer: what happens meanwhile makes it stale again. */
    async learn<T>(question: Promise<T>, wakeOf: (answer: T) => Wake): Promise<T> {
      stale = false;
      asking += 1;
      try {
        const answer = await question;
        adopt(wakeOf(answer));
        return answer;
      } catch (error) {
        stale = true;
        throw error;
      } finally {
        asking -= 1;
      }
    },
  };
}
