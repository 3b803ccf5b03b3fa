import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Ecart, Rapprochement } from '@pdn/contracts/temporal';
import type { Store } from '@pdn/persistence';
import type { Logger } from 'pino';
import { poke } from '../signals/tell.js';
import { compare } from './compare.js';

export interface Compared {
  store: Store;
  client: Client;
  log: Logger;
}

/** A stream at work is seen halfway: what is really wrong is still there a moment later. */
const A_MOMENT = 3_000;

/**
 * Has every stream that differs from the store look at it again, which repairs each kind of difference, and says what
 * is left: somebody must look at that. Nothing differs: nothing is done.
 */
export async function reconcile({ store, client, log }: Compared): Promise<Rapprochement> {
  const { compared, ecarts: first } = await compare(store, client);
  const ecarts = first.length === 0 ? [] : await stillThere(store, client, first);
  if (ecarts.length === 0) return { compares: compared, repares: [], restent: [] };
  await poke(client, [...new Set(ecarts.map(({ stream }) => stream))]);
  const restent = await stillThere(store, client, ecarts);
  for (const reste of restent) log.error(reste, 'the engine differs from the store');
  const repares = ecarts.filter((ecart) => !restent.some((reste) => same(reste, ecart)));
  return { compares: compared, repares, restent };
}

async function stillThere(store: Store, client: Client, before: Ecart[]): Promise<Ecart[]> {
  await pause(A_MOMENT);
  const { ecarts } = await compare(store, client);
  return ecarts.filter((ecart) => before.some((autre) => same(autre, ecart)));
}

const same = (a: Ecart, b: Ecart): boolean =>
  a.stream === b.stream && a.ecart === b.ecart && a.lequel === b.lequel;
