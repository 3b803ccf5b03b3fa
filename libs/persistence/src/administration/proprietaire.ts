import type { EntityManager } from 'typeorm';
import { avecSource } from './source.js';

/** The owner too writes the rows of one reseau at a time, the one that is set; what it reads, it filters itself. */
export const proprietaireDans = <T>(
  ownerUrl: string,
  reseau: string,
  work: (rows: EntityManager) => Promise<T>,
): Promise<T> =>
  avecSource(ownerUrl, (source) =>
    source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('pdn.reseau', $1, true)`, [reseau]);
      return work(manager);
    }),
  );
