import {
  SIGNAL_VERIFY,
  type Annonce,
  type Answer,
  type Execution,
  type Prochaine,
} from '@pdn/contracts/temporal';
import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { execute, type Demande, type Issue } from './execute.js';
import type { Apportee } from './suites.js';
import { WAKE_VIDE } from './wake-de.js';

export interface Menee {
  kind: 'faite';
  answer: Answer;
  annonces: Annonce[];
}

/**
 * Commits one command, then at once, and as far as it goes, what it brought to other streams: what fails there is left to
 * their workflows. Asked again, it goes on where it was interrupted.
 * @throws {TechnicalError} as `execute`
 */
export async function mener(
  store: Store,
  demande: Demande,
): Promise<Menee | Exclude<Issue, { kind: 'faite' }>> {
  const issue = await execute(store, demande);
  if (issue.kind !== 'faite') return issue;
  const { answer, annonce, apportees } = issue;
  const autres = await menerApportees(store, apportees);
  return { kind: 'faite', answer, annonces: [...(annonce ? [annonce] : []), ...autres] };
}

/** The same for an échéance that its workflow fires: the stream itself has heard. */
export async function declencher(
  store: Store,
  { stream, now, echeance }: { stream: string; now: Instant; echeance: Prochaine },
): Promise<Execution & { annonces: Annonce[] }> {
  const issue = await execute(store, { stream, now, echeance, parLeWorkflow: true });
  if (issue.kind !== 'faite') throw new TypeError(`an échéance of ${stream} is ${issue.kind}`);
  const annonces = await menerApportees(store, issue.apportees);
  return { answer: issue.answer, wake: issue.wake ?? WAKE_VIDE, annonces };
}

/** Then the store itself may be away, and whoever waits for an answer has it first. */
const ECHECS_AU_PLUS = 2;

async function menerApportees(store: Store, premieres: Apportee[]): Promise<Annonce[]> {
  const file = [...premieres];
  const annonces: Annonce[] = [];
  let echecs = 0;
  for (const { id, stream } of file) {
    const issue = echecs < ECHECS_AU_PLUS && (await tenter(store, { id, stream }));
    if (!issue) {
      echecs += 1;
      annonces.push({ stream, signal: SIGNAL_VERIFY, commandId: null });
    } else if (issue.kind === 'faite') {
      file.push(...issue.apportees);
      if (issue.annonce) annonces.push(issue.annonce);
    }
  }
  return annonces;
}

/** Null: it failed, and is there still. */
async function tenter(store: Store, { id, stream }: Pick<Apportee, 'id' | 'stream'>): Promise<Issue | null> {
  try {
    return await execute(store, { stream, now: await store.horloge(stream), commandId: id });
  } catch {
    return null;
  }
}
