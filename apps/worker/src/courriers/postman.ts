import { setTimeout as pause } from 'node:timers/promises';
import {
  courriersPrets,
  ecouterCourriers,
  prendreCadence,
  repousserCourrier,
  type CourrierPret,
} from '@pdn/persistence';
import { failureOf } from '../failure.js';
import { bell } from './bell.js';
import { deliver } from './deliver.js';
import type { Post } from './post.js';

const CONNECTIONS = 10;
/** How many due mails one look finds, so that a look is not paid by each. */
const LOOK = 20;
/** Between two looks, when there is news: a command may write several mails, and several commands come at once. */
const GATHER_MS = 25;
const UNTOLD_MS = 1_000;
/** A mail that failed for a reason of ours takes its place with it for a moment: nothing spins. */
const AFTER_TROUBLE_MS = 1_000;

/**
 * Has every mail leave that is due in the store, whoever wrote it, and knows nothing of Temporal: it is only told. Many
 * may run; each mail is claimed. A mail at work ends before this does.
 * @param parSeconde mails of all processes together
 */
export async function postman(post: Post, parSeconde: number, stopped: AbortSignal): Promise<void> {
  const { store, log } = post;
  const { ring, heard } = bell();
  /** With a turn each, not begun. */
  const waiting: CourrierPret[] = [];
  const atWork = new Set<string>();
  const sending = new Set<Promise<void>>();
  /** Turns that were taken for a mail that did not need it. */
  let spare = 0;
  /** The last look found as many as it could see. */
  let more = false;

  stopped.addEventListener('abort', ring, { once: true });
  void ecouterCourriers(store, ring, stopped);

  while (!stopped.aborted) {
    const untilMs = await look().catch(trouble('The mails that are due cannot be read', UNTOLD_MS));
    await heard(untilMs);
    await pause(GATHER_MS);
  }
  await Promise.all(sending);

  /** @returns how long to wait for news before the next look */
  async function look(): Promise<number> {
    if (waiting.length > 0) return UNTOLD_MS;
    const limit = LOOK + atWork.size;
    const prets = await courriersPrets(store, limit);
    more = prets.length === limit;
    const due = prets.filter(({ id }) => !atWork.has(id));
    if (due.length === 0) spare = 0;
    if (due.length === 0) return UNTOLD_MS;
    const turns =
      spare + (spare < due.length ? await prendreCadence(store, due.length - spare, parSeconde) : 0);
    waiting.push(...due.slice(0, turns));
    spare = Math.max(0, turns - due.length);
    while (sending.size < CONNECTIONS && waiting.length > 0) begin();
    return turns < due.length ? Math.min(1_000 / parSeconde, UNTOLD_MS) : UNTOLD_MS;
  }

  function begin(): void {
    const work = serve().finally(() => {
      sending.delete(work);
      if (more) ring();
    });
    sending.add(work);
  }

  async function serve(): Promise<void> {
    for (let courrier = waiting.shift(); courrier && !stopped.aborted; courrier = waiting.shift()) {
      atWork.add(courrier.id);
      if (!(await attempt(courrier))) spare += 1;
      atWork.delete(courrier.id);
    }
  }

  async function attempt(courrier: CourrierPret): Promise<boolean> {
    try {
      return await deliver(post, courrier);
    } catch (error) {
      log.error({ courrier: courrier.id, error: failureOf(error) }, 'A mail fails');
      await repousserCourrier(store, courrier.id).catch(() => undefined);
      await pause(AFTER_TROUBLE_MS);
      return true;
    }
  }

  function trouble<T>(what: string, then: T) {
    return (error: unknown): T => {
      log.warn({ error: failureOf(error) }, what);
      return then;
    };
  }
}
