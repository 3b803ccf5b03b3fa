import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { entiteOf, startOf } from '@pdn/contracts/temporal';
import type { Annonce } from '@pdn/persistence';
import { Client } from '@temporalio/client';

const DELAI_MS = 10_000;
const ADIEU_MS = 1_000;
/** In flight: while Temporal is away each lasts as long as its delay, and what exceeds is left to the watch. */
const AU_PLUS = 64;

/**
 * Tells workflows of what was committed. Nobody waits for it and nothing depends on it: the watch tells every stream that
 * has not heard.
 */
@Injectable()
export class Annonces implements OnApplicationShutdown {
  private readonly logger = new Logger('Annonces');
  private readonly enCours = new Set<Promise<void>>();

  constructor(private readonly client: Client) {}

  annoncer(annonces: readonly Annonce[]): void {
    for (const annonce of annonces) {
      if (this.enCours.size >= AU_PLUS) return;
      const envoi = this.envoyer(annonce).finally(() => this.enCours.delete(envoi));
      this.enCours.add(envoi);
    }
  }

  private async envoyer({ stream, signal, commandId }: Annonce): Promise<void> {
    const signalArgs = commandId === null ? [] : [commandId];
    try {
      await this.client.withDeadline(Date.now() + DELAI_MS, () =>
        this.client.workflow.signalWithStart(entiteOf(stream), { ...startOf(stream), signal, signalArgs }),
      );
    } catch (erreur) {
      this.logger.warn(`${signal} ${stream}: ${String(erreur)}`);
    }
  }

  /** What is on its way has a moment to arrive. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.race([Promise.all(this.enCours), setTimeout(ADIEU_MS, undefined, { ref: false })]);
    await this.client.connection.close();
  }
}
