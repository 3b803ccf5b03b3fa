import type { LabellisationEvent } from '@pdn/domain';
import type { Chronologie } from '@pdn/persistence';

export interface DocumentJoint {
  id: string;
  type: string;
  contenu: unknown;
}

/** What an event refers to, in the order of its fields; what was erased is left out. */
export function documentsDe(
  { data }: LabellisationEvent,
  documents: Chronologie['documents'],
): DocumentJoint[] {
  return Object.values(data).flatMap((valeur: unknown) => {
    const id = (valeur as { id?: unknown } | null)?.id;
    const document = typeof id === 'string' ? documents[id] : undefined;
    return document && typeof id === 'string' ? [{ id, ...document }] : [];
  });
}
