import { openStore, type Store } from '@pdn/persistence';
import { readAccess, appUrlOf } from '../start/access.js';
import { localUrl } from '../start/postgres.js';
import { readSettings } from '../start/settings.js';

/** Of the owner: `DATABASE_URL`, or the database that `npm start` keeps. */
export async function ownerUrl(): Promise<string> {
  const { databaseUrl, ports } = readSettings(process.env);
  return databaseUrl ?? localUrl(ports.postgres, (await readAccess()).ownerPassword);
}

/** Of the application role: `PDN_APP_PASSWORD`, or what `npm start` drew. */
export const appPassword = async (): Promise<string> =>
  process.env['PDN_APP_PASSWORD'] ?? (await readAccess()).appPassword;

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const url = appUrlOf(await ownerUrl(), await appPassword());
  const store = openStore({ url, secret: process.env['PDN_SECRET'] ?? (await readAccess()).secret });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
