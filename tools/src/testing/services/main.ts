import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBrowser } from './browser.js';
import { workflowBundle } from './bundle.js';
import { startHouse } from './house.js';
import { startPostgres } from './postgres.js';
import type { Service } from './service.js';
import { startTemporal } from './temporal.js';

/**
 * What the spec files of a run share, each thing made when it is first asked for: `GET /postgres`. Ends, and ends what
 * it started, when its input is closed: the run that started it is over, however it ended.
 */
const SERVICES: Record<string, () => Promise<Service<object>>> = {
  '/postgres': startPostgres,
  '/temporal': startTemporal,
  '/workflow-bundle': workflowBundle,
  '/house': startHouse,
  '/browser': startBrowser,
};

const made = new Map<string, Promise<Service<object>>>();
let ending = false;

function asked(name: string): Promise<Service<object>> {
  const make = SERVICES[name];
  if (!make || ending) return Promise.reject(new Error(`${name}: there is no such service.`));
  const service = made.get(name) ?? make();
  made.set(name, service);
  return service;
}

// a connection for each question: one that is kept may be closed just when the next question is written to it
const server = createServer((request, response) => {
  response.setHeader('connection', 'close');
  asked(request.url ?? '').then(
    ({ answer }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
    (error: Error) => response.writeHead(500).end(error.stack),
  );
});

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  server.close();
  server.closeAllConnections();
  await Promise.allSettled([...made.values()].map(async (service) => (await service).stop()));
  process.exit();
}

process.on('SIGTERM', () => void end());
process.stdin.on('end', () => void end()).resume();

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
