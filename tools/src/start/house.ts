import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../shell/failure.js';
import { endOfJournal, journalOf } from './journal.js';
import { ended, launch, stop, untilReady, type Running, type ServiceSpec } from './service.js';

export interface Host {
  say: (line: string) => void;
  /** Told at every change, in the order in which to stop them. */
  remember: (running: { name: string; pid: number; signal: string }[]) => void;
}

const RESTARTS = 3;
const WITHIN_MS = 60_000;

/** The services that run, in the order in which they were first started. */
export class House {
  private readonly running = new Map<string, Running>();
  private readonly starting = new Set<Promise<void>>();
  private readonly steps = new Set<Promise<unknown>>();
  private readonly falls = new Map<string, number[]>();
  private closing = false;
  private reject: (failure: unknown) => void = () => undefined;
  /** Rejects when a service falls again and again. */
  readonly trouble = new Promise<never>((_, reject) => (this.reject = reject));

  constructor(private readonly host: Host) {
    this.trouble.catch(() => undefined);
  }

  async start(spec: ServiceSpec): Promise<void> {
    const opening = this.open(spec);
    this.starting.add(opening);
    await opening.finally(() => this.starting.delete(opening));
  }

  /** A step that nothing may cut: a stop waits for its end. */
  async whole<T>(step: () => Promise<T>): Promise<T> {
    const work = step();
    this.steps.add(work);
    return work.finally(() => this.steps.delete(work));
  }

  /** Last started, first stopped: nobody loses what it still needs. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.steps);
    if (this.running.size === 0 && this.starting.size === 0) return;
    this.host.say('\nArrêt…');
    await this.stopAll();
    await Promise.allSettled(this.starting);
    await this.stopAll();
    this.tell();
    this.host.say('Tout est arrêté.');
  }

  private async open(spec: ServiceSpec): Promise<void> {
    if (this.closing) return;
    const running = await launch(spec);
    this.running.set(spec.name, running);
    this.tell();
    await untilReady(running);
    void this.watch(running);
  }

  private async stopAll(): Promise<void> {
    for (const running of this.inStopOrder()) await stop(running);
  }

  private async watch(running: Running): Promise<void> {
    if (!ended(running)) await once(running.child, 'exit');
    if (this.closing) return;
    const { spec, child } = running;
    this.host.say(
      `! ${spec.label} s’est arrêté (${child.signalCode ?? `code ${child.exitCode}`}) ; relance…`,
    );
    try {
      await this.again(spec);
      this.host.say(`✓ ${spec.label} est revenu`);
    } catch (error) {
      this.reject(error);
    }
  }

  private async again(spec: ServiceSpec): Promise<void> {
    const recent = [...(this.falls.get(spec.name) ?? []), Date.now()].filter(
      (at) => at > Date.now() - WITHIN_MS,
    );
    this.falls.set(spec.name, recent);
    if (recent.length > RESTARTS)
      throw new Failure(
        `${spec.label} s’arrête sans cesse.\n` +
          `Dernières lignes de ${journalOf(spec.name)} :\n${endOfJournal(spec.name)}`,
      );
    await pause(500 * (recent.length - 1));
    await this.start(spec);
  }

  private inStopOrder(): Running[] {
    return [...this.running.values()].reverse();
  }

  private tell(): void {
    const alive = this.inStopOrder().filter((running) => !ended(running));
    this.host.remember(alive.map(({ spec, pid }) => ({ name: spec.label, pid, signal: spec.signal })));
  }
}
