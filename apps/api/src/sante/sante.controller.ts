import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Store } from '@pdn/persistence';
import { Client } from '@temporalio/client';
import { Ouvert } from '../acces/acces.js';
import { indisponible } from '../problemes/probleme.js';
import { STORE } from '../store.js';

const PATIENCE_MS = 2000;

@ApiTags('Santé')
@Controller('sante')
export class SanteController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly client: Client,
  ) {}

  @Get()
  @Ouvert()
  @ApiOperation({ summary: 'Le processus répond' })
  vivant() {
    return { etat: 'vivant' };
  }

  /** Ready = the store answers: commands are committed there, whether the engine can be told or not. */
  @Get('pret')
  @Ouvert()
  @ApiOperation({ summary: 'La base répond ; le moteur est dit présent ou absent' })
  async pret() {
    const [base, moteur] = await Promise.all([this.base(), this.moteur()]);
    if (!base) throw indisponible();
    return { etat: 'pret', base: 'presente', moteur: moteur ? 'present' : 'absent' };
  }

  private base(): Promise<boolean> {
    return this.store.pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  private moteur(): Promise<boolean> {
    const { workflowService } = this.client.connection;
    return this.client
      .withDeadline(Date.now() + PATIENCE_MS, () => workflowService.getSystemInfo({}))
      .then(
        () => true,
        () => false,
      );
  }
}
