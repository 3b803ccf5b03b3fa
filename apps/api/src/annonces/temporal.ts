import { Client, Connection } from '@temporalio/client';
import type { Config } from '../config/config.js';

/** How long we may be the last to know that the engine is back; left alone, two minutes after a long outage. */
const RECONNEXION_MS = 2000;

/**
 * Connects when it is first needed: pages and reads live without the engine. It tries each call once: left to itself
 * this client tries again, with pauses that run for seconds past the limit that the caller was promised.
 */
export function clientTemporal(config: Config): Client {
  const connection = Connection.lazy({
    address: config.TEMPORAL_ADDRESS,
    interceptors: [],
    channelArgs: { 'grpc.max_reconnect_backoff_ms': RECONNEXION_MS },
    ...(config.TEMPORAL_TLS === 'true' && { tls: true }),
    ...(config.TEMPORAL_API_KEY && { apiKey: config.TEMPORAL_API_KEY }),
  });
  return new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
}
