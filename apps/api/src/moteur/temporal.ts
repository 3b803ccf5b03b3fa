import { Client, Connection } from '@temporalio/client';
import type { Config } from '../config/config.js';

/** Connects when it is first needed: pages and reads live without the engine. */
export function clientTemporal(config: Config): Client {
  const connection = Connection.lazy({
    address: config.TEMPORAL_ADDRESS,
    ...(config.TEMPORAL_TLS === 'true' && { tls: true }),
    ...(config.TEMPORAL_API_KEY && { apiKey: config.TEMPORAL_API_KEY }),
  });
  return new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
}
