import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Annonce } from '@pdn/contracts/temporal';
import { announcer, signal } from '@pdn/signals';
import { Client } from '@temporalio/client';

const ADIEU_MS = 1_000;

/**
 * Tells workflows of what was committed. Nobody waits for it and nothing depends on it: the watch tells every stream that
 * has not heard.
 */
@Injectable()
export class Annonces implements OnApplicationShutdown {
  private readonly logger = new Logger('Annonces');
  private readonly announcer = announcer((annonce) => this.envoyer(annonce));

  constructor(private readonly client: Client) {}

  annoncer(annonces: readonly Annonce[]): void {
    this.announcer.announce(annonces);
  }

  private async envoyer(annonce: Annonce): Promise<void> {
    try {
      await signal(this.client, annonce);
    } catch (erreur) {
      this.logger.warn(`${annonce.signal} ${annonce.stream}: ${String(erreur)}`);
      throw erreur;
    }
  }

  /** What is on its way has a moment to arrive. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.race([this.announcer.settled(), setTimeout(ADIEU_MS, undefined, { ref: false })]);
    await this.client.connection.close();
  }
}
