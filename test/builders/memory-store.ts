import { createHash } from 'node:crypto';
import type { Answer, DossierActivities, Prochaine, Wake } from '@pdn/contracts/temporal';

/** What a command changes. What is absent stays as it was; `next: null` = nothing more by itself. */
export interface Effect {
  refuse?: string;
  next?: { key: string; at: Date } | null;
  closed?: boolean;
  attributes?: Partial<Wake['attributes']>;
}

/** An échéance that was executed, and its workflow's time. */
export interface Fired {
  stream: string;
  key: string;
  now: string;
}

type Row = Pick<Wake, 'version' | 'closed' | 'next' | 'attributes'> & { heard: number };
type Fault = (() => Error) | null;

const UNSET: Wake['attributes'] = {
  PdnEtat: null,
  PdnReseau: null,
  PdnProgramme: null,
  PdnAttenteDe: null,
  PdnAppel: null,
  PdnProchaineEcheance: null,
  PdnTerme: null,
};

/**
 * Double of the store, as the shell sees it: commands are committed by whoever receives them, an échéance has one effect
 * however often it is fired, a refused one leaves no outcome. Faults are switched on and off by the test.
 */
export function memoryStore() {
  const rows = new Map<string, Row>();
  const effects = new Map<string, Effect>();
  const outcomes = new Map<string, Answer>();
  const fired: Fired[] = [];
  const calls = { execute: 0, wake: 0 };
  const faults = { store: null as Fault, echeance: null as Fault, delay: 0 };

  const rowOf = (stream: string): Row => {
    const row = rows.get(stream) ?? { version: 0, closed: false, next: null, attributes: UNSET, heard: 0 };
    rows.set(stream, row);
    return row;
  };

  /** As its workflow is told, which then has heard. */
  const tellWake = (stream: string): Wake => {
    const { heard: _, ...row } = structuredClone(rowOf(stream));
    rowOf(stream).heard = row.version;
    return { ...row, details: `version ${row.version}` };
  };

  function commit(stream: string, { refuse, next, closed, attributes }: Effect = {}): Answer {
    if (refuse) return { kind: 'refused', code: refuse, message: 'Non.' };
    const row = rowOf(stream);
    row.version += 1;
    if (next !== undefined) row.next = next && prochaine(stream, next.key, next.at);
    row.closed = closed ?? row.closed;
    row.attributes = { ...row.attributes, ...attributes, PdnProchaineEcheance: row.next?.at ?? null };
    return { kind: 'accepted', version: row.version, events: [{ type: 'Fait', version: row.version }] };
  }

  const activities: DossierActivities = {
    async execute({ stream, now, echeance: { id, key } }) {
      calls.execute += 1;
      await new Promise((resolve) => setTimeout(resolve, faults.delay));
      const fault = faults.store ?? faults.echeance;
      if (fault) throw fault();
      const known = outcomes.get(id);
      if (known) return { answer: known, wake: tellWake(stream) };
      const answer = commit(stream, { next: null, ...effects.get(key) });
      if (answer.kind === 'accepted') {
        outcomes.set(id, answer);
        fired.push({ stream, key, now });
      }
      return { answer, wake: tellWake(stream) };
    },

    async wake({ stream }) {
      calls.wake += 1;
      if (faults.store) throw faults.store();
      const wake = tellWake(stream);
      await new Promise((resolve) => setTimeout(resolve, faults.delay));
      return wake;
    },
  };

  return {
    activities,
    fired,
    calls,
    faults,
    commit,
    versionOf: (stream: string) => rowOf(stream).version,
    hasHeard: (stream: string) => rowOf(stream).heard === rowOf(stream).version,
    whenDue: (key: string, effect: Effect) => effects.set(key, effect),
  };
}

function prochaine(stream: string, key: string, at: Date): Prochaine {
  const hash = createHash('sha256').update(`${stream}/${key}/${at.toISOString()}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { id, key, at: at.toISOString(), label: `${key} · ${at.toISOString()}` };
}
