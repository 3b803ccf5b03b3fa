import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { creerTransport } from '@pdn/notifications';
import { openStore, type Store } from '@pdn/persistence';
import type { NativeConnection } from '@temporalio/worker';
import type { Config } from './config/config.js';
import { connect } from './engine/connect.js';
import { requireSearchAttributes } from './engine/search-attributes.js';

export const STORE = Symbol('store');
export const TRANSPORTS = Symbol('transports');
export const TEMPORAL = Symbol('temporal');

/** It may come later than the rest: mails leave without it. */
export interface Temporal {
  connection: Promise<NativeConnection>;
}

/** What the engine is made of, and in which order it is given back. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(TEMPORAL) private readonly temporal: Temporal,
  ) {}

  static of(config: Config, stopped: AbortSignal): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        {
          provide: STORE,
          useFactory: () => openStore({ url: config.DATABASE_URL, secret: config.PDN_SECRET }),
        },
        { provide: TEMPORAL, useFactory: (): Temporal => ({ connection: connecting(config, stopped) }) },
        {
          provide: TRANSPORTS,
          useFactory: () => ({
            reel: creerTransport(config.SMTP_URL),
            exercice: creerTransport(config.SMTP_EXERCICE_URL),
          }),
        },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.temporal.connection.then(
      (connection) => connection.close(),
      () => undefined,
    );
    await this.store.close();
  }
}

/** Whoever waits for it is told of a failure, and nobody need wait. */
function connecting(config: Config, stopped: AbortSignal): Promise<NativeConnection> {
  const connection = checkedConnection(config, stopped);
  connection.catch(() => undefined);
  return connection;
}

async function checkedConnection(config: Config, stopped: AbortSignal): Promise<NativeConnection> {
  const connection = await connect(config, stopped);
  await requireSearchAttributes(connection, config.TEMPORAL_NAMESPACE);
  return connection;
}
