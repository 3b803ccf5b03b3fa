import type { Client } from '@temporalio/client';
import { SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { signal, type Conflict } from '@pdn/signals';
import { each } from './each.js';

const AT_ONCE = 8;

/**
 * The same signal to each. When as many as are told at once fail one after the other, the server is away: the others are
 * not tried. @returns those that could not be reached, which the next round will find again
 */
export async function tell(
  client: Client,
  streams: readonly string[],
  name: string,
  conflict?: Conflict,
): Promise<string[]> {
  const unreached: string[] = [];
  let failed = 0;
  await each(streams, AT_ONCE, async (stream) => {
    if (failed >= AT_ONCE) return void unreached.push(stream);
    try {
      await signal(client, { stream, signal: name, commandId: null }, conflict);
      failed = 0;
    } catch {
      failed += 1;
      unreached.push(stream);
    }
  });
  return unreached;
}

/** Has each stream look at the store again; one whose workflow was lost starts again. */
export const poke = (client: Client, streams: readonly string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY);

/** The run that is there ends, another one takes over: it knows nothing that the store does not know better. */
export const startAnew = (client: Client, streams: readonly string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY, 'TERMINATE_EXISTING');
