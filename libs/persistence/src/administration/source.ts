import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITES } from '../entites/index.js';
import { MIGRATIONS } from '../migrations/index.js';

/** The owner's way in: migrations and administration. Never `synchronize`. */
export const sourceDuProprietaire = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: ENTITES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    applicationName: 'parcours-administration',
    extra: { options: '-c role=pdn_owner' },
  });

export async function avecSource<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await sourceDuProprietaire(url).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
