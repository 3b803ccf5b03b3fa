import { condition, log, TemporalFailure } from '@temporalio/workflow';
import type { Wake } from '@pdn/contracts/temporal';
import { hold, type Hold } from './hold.js';
import { knowledge } from './knowledge.js';
import { now } from './now.js';
import { store } from './store.js';

export type Dossier = ReturnType<typeof follow>;

/** A stream as its workflow follows it: the last wake, and what is due by it. */
export function follow(stream: string) {
  const known = knowledge();
  let held: Hold | null = null;

  /** When the loop must act next: the échéance, or the end of its hold. */
  function nextInstant(): number | null {
    const next = known.wake()?.next;
    if (!next) return null;
    return held?.id === next.id ? held.until : Date.parse(next.at);
  }

  return {
    wake: known.wake,
    isStale: known.isStale,
    outdate: known.outdate,
    nextInstant,

    isDue(): boolean {
      const instant = nextInstant();
      return instant !== null && Date.now() >= instant;
    },

    /**
     * Where the stream stands, read again if there was news. Null when that failed: it is reported, and the next try comes
     * with other news or a minute later.
     */
    async reload(): Promise<Wake | null> {
      if (!known.isStale()) return known.wake();
      const before = known.newsSoFar();
      try {
        return await known.learn(store.wake({ stream, now: now() }), (wake) => wake);
      } catch (error) {
        report(error);
        await condition(() => known.newsSoFar() > before, '1 minute');
        return null;
      }
    },

    /** Nothing that goes wrong ends the life of a stream: what is due is held for a while, and tried again. */
    async fire(): Promise<void> {
      const next = known.wake()?.next;
      if (!next) return;
      held = hold(next.id, held);
      try {
        const execution = store.execute(next.key, { stream, now: now(), echeance: next });
        const { answer } = await known.learn(execution, ({ wake }) => wake);
        if (answer.kind === 'accepted') return;
        log.warn('Échéance refused', { key: next.key, code: answer.code });
      } catch (error) {
        report(error);
      }
      known.outdate();
    },
  };

  function report(error: unknown): void {
    if (!(error instanceof TemporalFailure)) throw error;
    log.error('The store fails', { stream, error });
  }
}
