import type { Prochaine, Wake } from '@pdn/contracts/temporal';
import { execute, reglerHorloge, relire, wake, type EtapeExercice, type Store } from '../src/index.js';
import { faite, type Base, type Faite } from './base.js';

/** What the workflow of a stream does with an échéance that is due, and what it then knows. */
export async function tirer(
  store: Store,
  stream: string,
  echeance: Prochaine,
  now = echeance.at,
): Promise<Faite & { wake: Wake }> {
  const issue = faite(await execute(store, { stream, now, echeance, parLeWorkflow: true }));
  if (!issue.wake) throw new Error(`the workflow of ${stream} was told nothing`);
  return { ...issue, wake: issue.wake };
}

/** Once: wakes, and executes what comes next, due or not. */
export async function faireLaSuite(store: Store, stream: string, now: string) {
  const { next } = await wake(store, { stream, now });
  return next && tirer(store, stream, next, now);
}

/** All that other streams brought to this one. */
export async function faireCeQuiFutApporte(store: Store, stream: string, now: string): Promise<void> {
  for (;;) {
    const { next } = await wake(store, { stream, now });
    if (!next?.key.startsWith('apportee/')) return;
    await tirer(store, stream, next, now);
  }
}

/** A command that lies in the store. */
export const executer = async (
  store: Store,
  stream: string,
  commandId: string,
  now: string,
): Promise<Faite> => faite(await execute(store, { stream, now, commandId }));

/** One step of an exercice, as `avancer` lives it. */
export async function vivre(
  store: Store,
  reseau: string,
  etape: Exclude<EtapeExercice, { kind: 'attente' }>,
  now: string,
): Promise<Faite | null> {
  const { stream } = etape;
  switch (etape.kind) {
    case 'echeance':
      await reglerHorloge(store, reseau, etape.echeance.at);
      return faite(await execute(store, { stream, now, echeance: etape.echeance }));
    case 'apportee':
      return executer(store, stream, etape.commandId, now);
    case 'depart':
      await reglerHorloge(store, reseau, etape.at);
      await relire(store, { stream, now });
      return null;
  }
}

/** Mails of a stream that are not settled, and free to leave. */
export const enPartance = async ({ sql }: Base, stream: string): Promise<string[]> =>
  (
    await sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND etat IN ('a-envoyer', 'en-cours', 'a-constater')
        AND pret_le IS NOT NULL ORDER BY version, rang`,
      [stream],
    )
  ).map(({ id }) => id);
