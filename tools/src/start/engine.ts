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

/** What needs nobody first, and together; stopped in reverse. */
export async function openEngine(house: Starter, say: Say): Promise<Engine> {
  const settings = readSettings(process.env);
  await checkPorts(settings);
  const access = await readAccess();

  const [ownerUrl, temporalAddress] = await Promise.all([
    openDatabase(house, settings, access, say),
    openTemporal(house, settings, say),
    house.start(inboxSpec({ settings })).then(() => say('✓ Boîte de réception')),
  ]);
  const appUrl = appUrlOf(ownerUrl, access.appPassword);
  const places: Places = { settings, appUrl, temporalAddress, secret: access.secret };
  await Promise.all([
    house.start(workerSpec(places)).then(() => say('✓ Moteur')),
    house.start(apiSpec(places)).then(() => say('✓ Site et API')),
  ]);
  return { places, access, ownerUrl };
}

/** The owner's address of a database that is up to date. */
async function openDatabase(house: Starter, settings: Settings, access: Access, say: Say): Promise<string> {
  const ownerUrl = settings.databaseUrl ?? (await openPostgres(house, settings.ports.postgres, access));
  say('✓ PostgreSQL');
  await house.whole(async () => {
    await migrate(ownerUrl, access.appPassword);
    if (settings.demonstration) await ensureNetworks(ownerUrl, access);
  });
  say('✓ Base à jour');
  return ownerUrl;
}

async function openPostgres(house: Starter, port: number, { ownerPassword }: Access): Promise<string> {
  await house.start(await house.whole(() => postgresSpec(port, ownerPassword)));
  return ensureDatabase(port, ownerPassword);
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
