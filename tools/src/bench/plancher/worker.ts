import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { plancherActivities } from './activities.js';

export const QUEUE_PLANCHER = 'plancher';

/** One process for both floors, as the product has one: `node worker.js <database> <temporal> <smtp>`. */
async function main([databaseUrl, address, smtp]: string[]): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const transport = createTransport(`${smtp}?ignoreTLS=true`);
  const connection = await NativeConnection.connect({ address: address ?? '' });
  const worker = await Worker.create({
    connection,
    taskQueue: QUEUE_PLANCHER,
    workflowsPath: fileURLToPath(new URL('./workflows.js', import.meta.url)),
    activities: plancherActivities(pool, transport),
    maxCachedWorkflows: 200,
  });
  await worker.run();
  await pool.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
