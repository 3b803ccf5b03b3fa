import { createHash, randomUUID } from 'node:crypto';
import type {
  Answer,
  CourrierActivities,
  DossierActivities,
  Prochaine,
  TourActivities,
  Wake,
} from '@pdn/contracts/temporal';

/** What a command does when its turn comes. What is absent stays as it was; `next: null` = nothing more by itself. */
export interface Effect {
  refuse?: string;
  next?: { key: string; at: Date } | null;
  /** What comes next, but not before the mails are settled. */
  afterMail?: { key: string; at: Date };
  courriers?: string[];
  settles?: string[];
  closed?: boolean;
  attributes?: Partial<Wake['attributes']>;
}

export interface Done {
  commandId: string;
  now: string;
  key?: string;
}

type Row = Pick<Wake, 'version' | 'closed' | 'next' | 'courriers' | 'attributes'>;
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
 * Double of the store, as the shell sees it: one effect per command id however often it is asked, a refusal is an
 * answer, a refused échéance leaves no outcome. Faults are switched on and off by the test.
 */
export function memoryStore() {
  const rows = new Map<string, Row>();
  const effects = new Map<string, Effect>();
  const outcomes = new Map<string, Answer>();
  const heldBack = new Map<string, Prochaine>();
  /** Mail → the command `constaterNonRemise` that its definite failure inserts. */
  const refusedMails = new Map<string, string>();
  const done: Done[] = [];
  const mails: string[] = [];
  const calls = { execute: 0, wake: 0, deliver: 0 };
  const concurrent = { now: 0, most: 0 };
  const faults = { store: null as Fault, echeance: null as Fault, smtp: null as Fault, delay: 0 };
  /** Those who wait for their turn, while it is held up. */
  const turns = { heldUp: false, waiting: [] as (() => void)[] };

  const rowOf = (stream: string): Row => {
    const row = rows.get(stream) ?? {
      version: 0,
      closed: false,
      next: null,
      courriers: [],
      attributes: UNSET,
    };
    rows.set(stream, row);
    return row;
  };

  const wakeOf = (stream: string): Wake => {
    const row = structuredClone(rowOf(stream));
    const held = heldBack.get(stream) ?? null;
    const waitsForMail = held !== null && row.courriers.length > 0;
    return {
      ...row,
      next: held && !waitsForMail ? held : row.next,
      waitsForMail,
      details: `version ${row.version}`,
    };
  };

  function apply(
    stream: string,
    { next, afterMail, courriers = [], settles = [], closed, attributes }: Effect,
  ): Answer {
    const row = rowOf(stream);
    row.version += 1;
    if (afterMail) heldBack.set(stream, prochaine(stream, afterMail.key, afterMail.at));
    if (next !== undefined) row.next = next && prochaine(stream, next.key, next.at);
    row.courriers = [...row.courriers.filter((id) => !settles.includes(id)), ...courriers];
    row.closed = closed ?? row.closed;
    row.attributes = { ...row.attributes, ...attributes, PdnProchaineEcheance: row.next?.at ?? null };
    return { kind: 'accepted', version: row.version, events: [{ type: 'Fait', version: row.version }] };
  }

  const activities: DossierActivities & CourrierActivities & TourActivities = {
    async execute({ stream, commandId, now, echeance }) {
      calls.execute += 1;
      concurrent.now += 1;
      concurrent.most = Math.max(concurrent.most, concurrent.now);
      await new Promise((resolve) => setTimeout(resolve, faults.delay));
      concurrent.now -= 1;
      const fault = faults.store ?? (echeance ? faults.echeance : null);
      if (fault) throw fault();
      const known = outcomes.get(commandId);
      if (known) return { answer: known, wake: wakeOf(stream) };

      const effect = effects.get(echeance?.key ?? commandId) ?? {};
      if (effect.refuse) {
        const answer: Answer = { kind: 'refused', code: effect.refuse, message: 'Non.' };
        if (!echeance) outcomes.set(commandId, answer);
        return { answer, wake: wakeOf(stream) };
      }
      if (heldBack.get(stream)?.id === commandId) heldBack.delete(stream);
      const gone = echeance && effect.next === undefined ? { ...effect, next: null } : effect;
      const answer = apply(stream, gone);
      outcomes.set(commandId, answer);
      done.push(echeance ? { commandId, now, key: echeance.key } : { commandId, now });
      return { answer, wake: wakeOf(stream) };
    },

    async wake({ stream }) {
      calls.wake += 1;
      if (faults.store) throw faults.store();
      return wakeOf(stream);
    },

    awaitTurn: () =>
      turns.heldUp ? new Promise((resolve) => turns.waiting.push(resolve)) : Promise.resolve(),

    async deliver({ stream, courrierId }) {
      calls.deliver += 1;
      if (faults.smtp) throw faults.smtp();
      const commandId = refusedMails.get(courrierId);
      if (commandId) return { commandId };
      const row = rowOf(stream);
      if (row.courriers.includes(courrierId)) mails.push(courrierId);
      row.courriers = row.courriers.filter((id) => id !== courrierId);
      return { commandId: null };
    },
  };

  return {
    activities,
    done,
    mails,
    calls,
    concurrent,
    faults,
    turns,
    wakeOf,
    /** Something else than the workflow writes to the store: a restored backup, a commit nobody acknowledged. */
    writeBehindTheBack: (stream: string, effect: Effect) => apply(stream, effect),
    /** A command row; its id. */
    command(effect: Effect = {}): string {
      const id = randomUUID();
      effects.set(id, effect);
      return id;
    },
    whenDue: (key: string, effect: Effect) => effects.set(key, effect),
    /** A mail that its server refuses for good; the command that says so settles it. */
    refusedMail(): string {
      const [courrier, commandId] = [randomUUID(), randomUUID()];
      refusedMails.set(courrier, commandId);
      effects.set(commandId, { settles: [courrier] });
      return courrier;
    },
  };
}

function prochaine(stream: string, key: string, at: Date): Prochaine {
  const hash = createHash('sha256').update(`${stream}/${key}/${at.toISOString()}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { id, key, at: at.toISOString(), label: `${key} · ${at.toISOString()}` };
}
