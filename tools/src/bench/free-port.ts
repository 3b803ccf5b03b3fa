import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that the system gives to outgoing connections: one of these could take it before its service does. */
const [FROM, TO] = [20_000, 32_000];

/** A port of this machine that nobody listens on; by chance, so that two who look at once do not find the same. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FROM + Math.floor(Math.random() * (TO - FROM));
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
