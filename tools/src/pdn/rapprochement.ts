import { Client, Connection } from '@temporalio/client';
import { QUEUE_DOSSIERS, RAPPROCHEMENT, type Rapprochement } from '@pdn/contracts/temporal';
import { Failure } from '../shell/failure.js';
import { readSettings } from '../start/settings.js';

/** What the engine does every night, now; one that is already at it is waited for. */
export async function demanderRapprochement(): Promise<Rapprochement> {
  const { temporalAddress, ports, namespace } = readSettings(process.env);
  const address = temporalAddress ?? `127.0.0.1:${ports.temporal}`;
  const connection = await Connection.connect({ address, connectTimeout: '3 s' }).catch(() => {
    throw new Failure(
      `Le journal est intact, mais le moteur ne répond pas (${address}) : rien n’a été rapproché.`,
    );
  });
  try {
    const client = new Client({ connection, namespace });
    return await client.workflow.execute<() => Promise<Rapprochement>>(RAPPROCHEMENT, {
      workflowId: `${RAPPROCHEMENT}/a-la-main`,
      taskQueue: QUEUE_DOSSIERS,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [],
    });
  } finally {
    await connection.close();
  }
}
