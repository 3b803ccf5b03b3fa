import { migrate } from '@pdn/persistence';
import { temporalCli } from '../temporal-cli/index.js';
import { appUrlOf, readAccess, type Access } from './access.js';
import { apiSpec, inboxSpec, workerSpec, type Places } from './apps.js';
import type { House } from './house.js';
import { ensureNetworks } from './networks.js';
import { checkPorts } from './ports.js';
import { ensureDatabase, postgresSpec } from './postgres.js';
import { readSettings, type Settings } from './settings.js';
import { ensureSearchAttributes, setRetention, temporalSpec } from './temporal.js';

export interface Engine {
  places: Places;
  access: Access;
  ownerUrl: string;
}

type Say = (line: string) => void;
type Starter = Pick<House, 'start' | 'whole'>;

/** In the order in which each needs the others; stopped in reverse. */
export async function openEngine(house: Starter, say: Say): Promise<Engine> {
  const settings = readSettings(process.env);
  await checkPorts(settings);
  const access = await readAccess();

  const ownerUrl = await openDatabase(house, settings, access, say);
  const temporalAddress = await openTemporal(house, settings, say);
  const appUrl = await house.whole(() => prepare(ownerUrl, access, settings));
  say('✓ Base à jour');
  const places: Places = { settings, appUrl, temporalAddress, secret: access.secret };
  await house.start(inboxSpec(places));
  say('✓ Boîte de réception');
  await Promise.all([
    house.start(workerSpec(places)).then(() => say('✓ Moteur')),
    house.start(apiSpec(places)).then(() => say('✓ Site et API')),
  ]);
  return { places, access, ownerUrl };
}

async function openDatabase(house: Starter, settings: Settings, access: Access, say: Say): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl;
  const port = settings.ports.postgres;
  await house.start(await postgresSpec(port, access.ownerPassword));
  say('✓ PostgreSQL');
  return ensureDatabase(port, access.ownerPassword);
}

async function openTemporal(house: Starter, settings: Settings, say: Say): Promise<string> {
  const { namespace, ports } = settings;
  const address = settings.temporalAddress ?? `127.0.0.1:${ports.temporal}`;
  if (!settings.temporalAddress) {
    await house.start(temporalSpec(await temporalCli(say), ports));
    await setRetention(address, namespace);
  }
  await ensureSearchAttributes(address, namespace);
  say('✓ Temporal');
  return address;
}

async function prepare(ownerUrl: string, access: Access, { demonstration }: Settings): Promise<string> {
  await migrate(ownerUrl, access.appPassword);
  if (demonstration) await ensureNetworks(ownerUrl, access);
  return appUrlOf(ownerUrl, access.appPassword);
}
