import type { Client } from '@temporalio/client';
import type { Ecart } from '@pdn/contracts/temporal';
import {
  dossiersOuverts,
  fluxConnus,
  lireBlocages,
  listerReseaux,
  type FluxConnu,
  type Store,
} from '@pdn/persistence';
import { followed } from './followed.js';

export interface Comparison {
  compared: number;
  ecarts: Ecart[];
}

/** Where the engine and the store differ, stream by stream. No workflow is asked: see docs/decisions/0004. */
export async function compare(store: Store, client: Client): Promise<Comparison> {
  const running = await followed(client);
  const open = new Set(await dossiersOuverts(store));
  const known = new Map((await fluxConnus(store)).map((flux) => [flux.stream, flux]));
  const reseaux = await listerReseaux(store);
  const exercices = new Set(reseaux.flatMap(({ cle, exercice }) => (exercice ? cle : [])));
  const now = new Date().toISOString();

  const ecarts: Ecart[] = [];
  for (const stream of open) if (!running.has(stream)) ecarts.push({ stream, ecart: 'absent' });
  for (const [stream, run] of running) {
    const flux = known.get(stream);
    if (!open.has(stream)) ecarts.push({ stream, ecart: 'clos' });
    else if (flux && flux.entendue < flux.version) ecarts.push({ stream, ecart: 'en-retard' });
    else if (flux && flux.prochaineEcheance !== run.prochaineEcheance)
      ecarts.push({ stream, ecart: 'echeance' });
    else if (flux && !exercices.has(run.reseau ?? '') && wakesTooLate(flux, now))
      ecarts.push({ stream, ecart: 'echeance' });
  }
  const seen = new Set(ecarts.map(({ stream }) => stream));
  for (const { stream, quoi, lequel } of await lireBlocages(store, { now }))
    if (!seen.has(stream)) ecarts.push({ stream, ecart: 'bloque', lequel: `${quoi} ${lequel}` });
  return { compared: new Set([...open, ...running.keys()]).size, ecarts };
}

/**
 * As its workflow was last told. Earlier is no fault: a mail may leave before the échéance, or another stream have brought
 * something; nor is an échéance that is over, which may wait for its original to arrive.
 */
const wakesTooLate = ({ prochaineEcheance, armee }: FluxConnu, now: string): boolean =>
  prochaineEcheance !== null && prochaineEcheance > now && (armee === null || armee > prochaineEcheance);
