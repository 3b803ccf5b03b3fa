import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';
import type { Config } from '../config/config.js';

const PATIENCE_MS = 30_000;

/**
 * The server may start after us.
 * @throws in French, for whoever starts the worker, when it does not answer in half a minute
 */
export async function connect(config: Config, stopped: AbortSignal): Promise<NativeConnection> {
  const options = await optionsOf(config);
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(1_000, undefined, { signal: stopped })) {
    try {
      return await NativeConnection.connect(options);
    } catch (error) {
      if (Date.now() > deadline)
        throw new Error(`Temporal ne répond pas à l’adresse ${config.TEMPORAL_ADDRESS}.`, { cause: error });
    }
  }
}

async function optionsOf(config: Config): Promise<NativeConnectionOptions> {
  const tls = await tlsOf(config);
  return {
    address: config.TEMPORAL_ADDRESS,
    ...(tls && { tls }),
    ...(config.TEMPORAL_API_KEY && { apiKey: config.TEMPORAL_API_KEY }),
  };
}

async function tlsOf(config: Config): Promise<NativeConnectionOptions['tls']> {
  const [ca, crt, key] = await Promise.all(
    [
      config.TEMPORAL_TLS_SERVER_CA_CERT_PATH,
      config.TEMPORAL_TLS_CLIENT_CERT_PATH,
      config.TEMPORAL_TLS_CLIENT_KEY_PATH,
    ].map((path) => (path ? readFile(path) : undefined)),
  );
  if (!ca && !crt) return config.TEMPORAL_TLS === 'true';
  return { ...(ca && { serverRootCACertificate: ca }), ...(crt && key && { clientCertPair: { crt, key } }) };
}
