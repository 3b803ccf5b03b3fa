import { createServer } from 'node:net';
import { Failure } from '../shell/failure.js';
import { variableOf, type Ports, type Settings } from './settings.js';

const LABELS: Record<keyof Ports, string> = {
  api: 'du site et de l’API',
  inbox: 'de la boîte de réception',
  smtp: 'du serveur SMTP de la boîte de réception',
  temporal: 'de Temporal',
  temporalUi: 'de l’interface de Temporal',
  postgres: 'de PostgreSQL',
};

const free = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/** The ports of the services that this run starts itself. */
const needed = ({ temporalAddress, databaseUrl }: Settings): (keyof Ports)[] => [
  ...(databaseUrl ? [] : (['postgres'] as const)),
  ...(temporalAddress ? [] : (['temporal', 'temporalUi'] as const)),
  'smtp',
  'inbox',
  'api',
];

function sentence(port: keyof Ports, number: number): string {
  const other = number < 60_000 ? number + 1 : number - 1;
  return (
    `Le port ${number} (${LABELS[port]}) est déjà pris par un autre programme. ` +
    `Arrêtez-le, ou choisissez un autre port : ${variableOf(port)}=${other} npm start`
  );
}

export async function checkPorts(settings: Settings): Promise<void> {
  const names = needed(settings);
  const results = await Promise.all(names.map((name) => free(settings.ports[name])));
  const taken = names.filter((_, index) => !results[index]);
  if (taken.length > 0)
    throw new Failure(taken.map((name) => sentence(name, settings.ports[name])).join('\n  '));
}
