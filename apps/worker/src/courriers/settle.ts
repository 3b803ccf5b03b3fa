import { SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { mener, type IssueDEnvoi } from '@pdn/persistence';
import { failureOf } from '../failure.js';
import type { Post } from './post.js';

/**
 * What the end of a mail leaves to do: its failure goes on record, whoever waited for it is told. A command that fails
 * lies in the store, and its mail is looked at again.
 */
export async function settle(
  { store, announce, log }: Pick<Post, 'store' | 'announce' | 'log'>,
  { constats, aDire }: IssueDEnvoi,
): Promise<void> {
  announce(aDire.map((stream) => ({ stream, signal: SIGNAL_VERIFY, commandId: null })));
  for (const { stream, commandId } of constats)
    try {
      const menee = await mener(store, { stream, now: await store.horloge(stream), commandId });
      if (menee.kind === 'faite') announce(menee.annonces);
    } catch (error) {
      log.error({ stream, commandId, error: failureOf(error) }, 'The failure of a mail cannot be recorded');
    }
}
