import { SIGNAL_VERIFY, type Answer, type Execution, type Prochaine } from '@pdn/contracts/temporal';
import type { Instant } from '@pdn/domain';
import type { Horloge, Store } from '../connexion/store.js';
import type { Annonce } from './annonce.js';
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
 * their workflows.
 * @throws {TechnicalError} as `execute`
 */
export async function mener(
  store: Store,
  demande: Demande,
  horloge: Horloge = store.horloge,
): Promise<Menee | Exclude<Issue, { kind: 'faite' }>> {
  const issue = await execute(store, demande);
  if (issue.kind !== 'faite') return issue;
  const { answer, annonce, apportees } = issue;
  const autres = await menerApportees(store, apportees, horloge);
  return { kind: 'faite', answer, annonces: [...(annonce ? [annonce] : []), ...autres] };
}

/** The same for an échéance that its workflow fires: the stream itself has heard. */
export async function declencher(
  store: Store,
  { stream, now, echeance }: { stream: string; now: Instant; echeance: Prochaine },
  horloge: Horloge = store.horloge,
): Promise<Execution & { annonces: Annonce[] }> {
  const issue = await execute(store, { stream, now, echeance, parLeWorkflow: true });
  if (issue.kind !== 'faite') throw new TypeError(`an échéance of ${stream} is ${issue.kind}`);
  const annonces = await menerApportees(store, issue.apportees, horloge);
  return { answer: issue.answer, wake: issue.wake ?? WAKE_VIDE, annonces };
}

async function menerApportees(store: Store, premieres: Apportee[], horloge: Horloge): Promise<Annonce[]> {
  const file = [...premieres];
  const annonces: Annonce[] = [];
  for (const { id, stream } of file)
    try {
      const issue = await execute(store, { stream, now: await horloge(stream), commandId: id });
      if (issue.kind !== 'faite') continue;
      file.push(...issue.apportees);
      if (issue.annonce) annonces.push(issue.annonce);
    } catch {
      annonces.push({ stream, signal: SIGNAL_VERIFY, commandId: null });
    }
  return annonces;
}
