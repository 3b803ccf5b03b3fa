import type { Client } from '@temporalio/client';
import type { Ecart } from '@pdn/contracts/temporal';
import { dossiersOuverts, fluxConnus, type FluxConnu, type Store } from '@pdn/persistence';
import { isKnown } from '../watch/unheard.js';
import { followed, type Followed } from './followed.js';

export interface Comparison {
  compared: number;
  ecarts: Ecart[];
}

/** Where the engine and the store differ, stream by stream. No workflow is asked: see docs/decisions/0004. */
export async function compare(store: Store, client: Client): Promise<Comparison> {
  const running = await followed(client);
  const open = new Set(await dossiersOuverts(store));
  const known = new Map((await fluxConnus(store)).map((flux) => [flux.stream, flux]));
  const ecarts: Ecart[] = [];
  for (const stream of open) if (!running.has(stream)) ecarts.push({ stream, ecart: 'absent' });
  for (const [stream, run] of running) {
    const flux = known.get(stream);
    if (!open.has(stream)) ecarts.push({ stream, ecart: 'clos' });
    else if (flux && (await isBehind(client, flux, run))) ecarts.push({ stream, ecart: 'en-retard' });
    else if (flux && flux.prochaineEcheance !== run.prochaineEcheance)
      ecarts.push({ stream, ecart: 'echeance' });
  }
  return { compared: new Set([...open, ...running.keys()]).size, ecarts };
}

/** A run reads the store when it starts: it can only have missed a command that came later. */
async function isBehind(client: Client, flux: FluxConnu, run: Followed): Promise<boolean> {
  if (flux.duMoteur || flux.enregistreLe < run.startedAt) return false;
  return (await isKnown(client, flux.stream, flux.commande)) === false;
}
