import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Runtime } from '@temporalio/worker';
import { readConfig, type Config } from './config/config.js';
import { codeOf } from './engine/code.js';
import { runEngine } from './engine/engine.js';
import { createLog, nestLog, temporalLog } from './log.js';
import { STORE, TEMPORAL, TRANSPORTS, WorkerModule, type Temporal } from './worker.module.js';

const BUNDLE = join(import.meta.dirname, 'workflow-bundle.js');

function configOrEnd(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

const config = configOrEnd();
const log = createLog(config.LOG_LEVEL);
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());

// The only owner of signals is above: the SDK and Nest would each stop in their own order.
Runtime.install({ logger: temporalLog(log), shutdownSignals: [] });

try {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config, stopping.signal), {
    logger: nestLog(log),
    abortOnError: false,
  });
  try {
    await runEngine(
      {
        config,
        connection: app.get<Temporal>(TEMPORAL).connection,
        store: app.get(STORE),
        transports: app.get(TRANSPORTS),
        workflowBundle: { codePath: BUNDLE },
        code: await codeOf(BUNDLE),
        log,
      },
      stopping.signal,
    );
  } finally {
    await app.close();
  }
} catch (error) {
  if (!stopping.signal.aborted) {
    const { message } = error as Error;
    log.fatal({ error }, message);
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}
