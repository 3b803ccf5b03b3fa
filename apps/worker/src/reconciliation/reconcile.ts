import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { SIGNAL_ROLLOVER, SIGNAL_VERIFY, type Ecart, type Rapprochement } from '@pdn/contracts/temporal';
import type { Store } from '@pdn/persistence';
import { tell } from '../watch/poke.js';
import { compare } from './compare.js';

/** A stream at work is seen halfway: what is really wrong is still there a moment later. */
const A_MOMENT = 3_000;

/**
 * Has every stream that differs from the store look at it again, which repairs each kind of difference, and says what
 * is left. Nothing differs: nothing is done.
 */
export async function reconcile(store: Store, client: Client): Promise<Rapprochement> {
  const first = await compare(store, client);
  const ecarts = first.ecarts.length === 0 ? [] : await stillThere(store, client, first.ecarts);
  if (ecarts.length === 0) return { compares: first.compared, repares: [], restent: [] };
  const [late, others] = [ecarts.filter(isLate), ecarts.filter((ecart) => !isLate(ecart))];
  await tell(client, late.map(streamOf), SIGNAL_ROLLOVER);
  await tell(client, others.map(streamOf), SIGNAL_VERIFY);
  const restent = await stillThere(store, client, ecarts);
  const repares = ecarts.filter((ecart) => !restent.some((reste) => same(reste, ecart)));
  return { compares: first.compared, repares, restent };
}

/** A new run has read the store after the command: nobody will wonder again whether it heard of it. */
const isLate = ({ ecart }: Ecart): boolean => ecart === 'en-retard';

const streamOf = ({ stream }: Ecart): string => stream;

async function stillThere(store: Store, client: Client, before: Ecart[]): Promise<Ecart[]> {
  await pause(A_MOMENT);
  const { ecarts } = await compare(store, client);
  return ecarts.filter((ecart) => before.some((autre) => same(autre, ecart)));
}

const same = (a: Ecart, b: Ecart): boolean => a.stream === b.stream && a.ecart === b.ecart;
