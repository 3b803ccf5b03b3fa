import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { entiteOf, SIGNAL_VERIFY, startOf, type Answer, type WorkflowInput } from '@pdn/contracts/temporal';
import { lireIssue, type Store } from '@pdn/persistence';
import { Client, WithStartWorkflowOperation } from '@temporalio/client';
import { indisponible } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { estDefinitif } from './definitif.js';
import { pause } from './pause.js';

export interface Demande {
  reseau: string;
  stream: string;
  type: string;
  commandId: string;
}

const UN_ESSAI_MS = 10_000;

@Injectable()
export class Moteur implements OnApplicationShutdown {
  private readonly logger = new Logger('Moteur');

  constructor(
    private readonly client: Client,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Has a deposited command executed, and gives its answer, refusals included. Any error means « unknown »: the store is
   * asked for the outcome, then the same id is sent again. A run remembers an Update that failed for good, perhaps long
   * ago: the command is tried once more under another Update, and has one effect all the same.
   * @param limite milliseconds, by the clock of this process
   * @throws {Probleme} 503
   */
  async executer(demande: Demande, limite: number): Promise<Answer> {
    let updateId = demande.commandId;
    for (let essai = 0; ; essai++) {
      let definitif = false;
      try {
        return await this.envoyer(demande, updateId, Math.min(limite, Date.now() + UN_ESSAI_MS));
      } catch (erreur) {
        definitif = estDefinitif(erreur);
        this.logger.warn(`${demande.type} ${demande.commandId}: ${String(erreur)}`);
      }
      const answer = await this.issue(demande);
      if (answer) return answer;
      if (definitif && updateId !== demande.commandId) throw indisponible();
      if (definitif) updateId = `${demande.commandId}/${randomUUID()}`;
      const attente = pause(essai);
      if (Date.now() + attente.ms >= limite) throw indisponible();
      await attente.passee();
    }
  }

  /**
   * Has the stream look at the store again: there is something to do that it has not heard of.
   * @throws {Probleme} 503: whoever asked asks again
   */
  async relire(stream: string): Promise<void> {
    const signal = { ...startOf(stream), signal: SIGNAL_VERIFY };
    try {
      await this.client.withDeadline(Date.now() + UN_ESSAI_MS, () =>
        this.client.workflow.signalWithStart(entiteOf(stream), signal),
      );
    } catch (erreur) {
      this.logger.warn(`${SIGNAL_VERIFY} ${stream}: ${String(erreur)}`);
      throw indisponible();
    }
  }

  private envoyer({ stream, type, commandId }: Demande, updateId: string, echeance: number): Promise<Answer> {
    const startWorkflowOperation = new WithStartWorkflowOperation(entiteOf(stream), {
      ...startOf(stream),
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const options = { args: [commandId] as [string], updateId, startWorkflowOperation };
    return this.client.withDeadline(echeance, () =>
      this.client.workflow.executeUpdateWithStart<(input: WorkflowInput) => Promise<void>, Answer, [string]>(
        type,
        options,
      ),
    );
  }

  /** Null when there is none yet, or when nobody can say. */
  private async issue({ reseau, commandId }: Demande): Promise<Answer | null> {
    try {
      return (await lireIssue(this.store, reseau, commandId))?.answer ?? null;
    } catch (erreur) {
      this.logger.warn(`${commandId}: ${String(erreur)}`);
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
