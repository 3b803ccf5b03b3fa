import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import type { Message } from '@pdn/notifications';
import type { Logger } from 'pino';
import { failureOf } from './failure.js';

type Written = Pick<CourrierAEnvoyer, 'id' | 'classe'>;

interface Writing {
  /** What leaves together. */
  courriers: readonly [Written, ...Written[]];
  text: () => Message;
  giveBack: () => Promise<void>;
  log: Logger;
}

/**
 * A text that cannot be written is a bug of ours: the mail, which has not left, is given back before anybody is told. A
 * reminder is left to a person instead (null): by the time of another attempt, its moment is over. What went wrong is then
 * only in the log, by its kind and place.
 */
export async function write({ courriers, text, giveBack, log }: Writing): Promise<Message | null> {
  try {
    return text();
  } catch (error) {
    if (courriers[0].classe === 'rappel') {
      log.error(
        { courriers: courriers.map(({ id }) => id), error: failureOf(error) },
        'A reminder cannot be written',
      );
      return null;
    }
    await giveBack();
    throw error;
  }
}

export function canWrite(text: () => Message): boolean {
  try {
    text();
    return true;
  } catch {
    return false;
  }
}
