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

/** So many falls of one service within that time, and all is given up. */
export interface Patience {
  falls: number;
  withinMs: number;
}

const USUAL: Patience = { falls: 3, withinMs: 60_000 };

/** The services that run, in the order in which they were first started. */
export class House {
  private readonly running = new Map<string, Running>();
  private readonly ready = new Set<Running>();
  private readonly starting = new Set<Promise<void>>();
  private readonly steps = new Set<Promise<unknown>>();
  private readonly falls = new Map<string, number[]>();
  private closing = false;
  private reject: (failure: unknown) => void = () => undefined;
  /** Rejects when a service falls again and again. */
  readonly trouble = new Promise<never>((_, reject) => (this.reject = reject));

  constructor(
    private readonly host: Host,
    private readonly patience = USUAL,
  ) {
    this.trouble.catch(() => undefined);
  }

  async start(spec: ServiceSpec): Promise<void> {
    const opening = this.open(spec);
    this.starting.add(opening);
    await opening.finally(() => this.starting.delete(opening));
  }

  /** Another way to run the same service: the one that runs is stopped first. */
  async replace(spec: ServiceSpec): Promise<void> {
    const former = this.running.get(spec.name);
    this.running.delete(spec.name);
    if (former) await stop(former);
    await this.start(spec);
  }

  /** The process that serves under this name, null while there is none that is ready. */
  pidOf(name: string): number | null {
    const running = this.running.get(name);
    return running && this.ready.has(running) && !ended(running) ? running.pid : null;
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
    this.ready.add(running);
    void this.watch(running);
  }

  private async stopAll(): Promise<void> {
    for (const running of this.inStopOrder()) await stop(running);
  }

  private async watch(running: Running): Promise<void> {
    if (!ended(running)) await once(running.child, 'exit');
    this.ready.delete(running);
    const { spec, child } = running;
    if (this.closing || this.running.get(spec.name) !== running) return;
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

  /** A restart that fails (what the fallen one held is not free yet) is a fall like another. */
  private async again(spec: ServiceSpec): Promise<void> {
    if (this.closing) return;
    const { falls, withinMs } = this.patience;
    const recent = [...(this.falls.get(spec.name) ?? []), Date.now()].filter(
      (at) => at > Date.now() - withinMs,
    );
    this.falls.set(spec.name, recent);
    if (recent.length > falls)
      throw new Failure(
        `${spec.label} s’arrête sans cesse.\n` +
          `Dernières lignes de ${journalOf(spec.name)} :\n${endOfJournal(spec.name)}`,
      );
    await pause(500 * (recent.length - 1));
    await this.start(spec).catch((failure: unknown) => {
      const started = this.running.get(spec.name);
      if (!started || !ended(started)) throw failure;
      return this.again(spec);
    });
  }

  private inStopOrder(): Running[] {
    return [...this.running.values()].reverse();
  }

  private tell(): void {
    const alive = this.inStopOrder().filter((running) => !ended(running));
    this.host.remember(alive.map(({ spec, pid }) => ({ name: spec.label, pid, signal: spec.signal })));
  }
}
