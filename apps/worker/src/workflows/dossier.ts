import { condition, log, TemporalFailure } from '@temporalio/workflow';
import type { Answer } from '@pdn/contracts/temporal';
import { exclusive } from './exclusive.js';
import { hold, type Hold } from './hold.js';
import { knowledge } from './knowledge.js';
import { now } from './now.js';
import { store } from './store.js';

export type Dossier = ReturnType<typeof follow>;

/**
 * A dossier as its workflow follows it: the last wake, and one thing at a time with the store. `now` is read when the
 * turn comes, not on arrival.
 */
export function follow(stream: string) {
  const { turn, isIdle } = exclusive();
  const known = knowledge();
  let held: Hold | null = null;

  /** When the loop must act next: the échéance, or the end of its hold. */
  function nextInstant(): number | null {
    const next = known.wake()?.next;
    if (!next) return null;
    return held?.id === next.id ? held.until : Date.parse(next.at);
  }

  function isDue(): boolean {
    const instant = nextInstant();
    return !known.isStale() && instant !== null && Date.now() >= instant;
  }

  return {
    ...known,
    stream,
    isIdle,
    isDue,
    nextInstant,
    /** Nothing more will come: it is closed, or its first command was refused; and its mails are settled. */
    isOver(): boolean {
      const wake = known.wake();
      return (
        !known.isStale() &&
        wake !== null &&
        (wake.closed || wake.version === 0) &&
        wake.courriers.length === 0
      );
    },

    command: (name: string, commandId: string): Promise<Answer> =>
      turn(async () => {
        const execution = store.execute(name, { stream, commandId, now: now() });
        return (await known.learn(execution, ({ wake }) => wake)).answer;
      }),

    /** Reads the store again, unless a command that went before has just done so. */
    reload: () =>
      orHoldAMinute(async () => {
        if (known.isStale()) await known.learn(store.wake({ stream, now: now() }), (wake) => wake);
      }),

    /** The échéance is a command like another, unless a command that went before has moved it. */
    fire: () =>
      orHoldAMinute(async () => {
        const next = known.wake()?.next;
        if (!next || !isDue()) return;
        held = hold(next.id, held);
        const execution = store.execute(next.key, { stream, commandId: next.id, now: now(), echeance: next });
        const { answer } = await known.learn(execution, ({ wake }) => wake);
        if (answer.kind === 'accepted') return;
        log.warn('Échéance refused', { key: next.key, code: answer.code });
        known.outdate();
      }),
  };

  /** Nothing that goes wrong ends the life of a dossier: it is reported, and tried again. */
  async function orHoldAMinute(task: () => Promise<void>): Promise<void> {
    try {
      await turn(task);
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      log.error('The store fails', { stream, error });
      await condition(() => !known.isStale(), '1 minute');
    }
  }
}
