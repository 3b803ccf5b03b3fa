import { openStore, type Store, type StoreConfig } from './store.js';

/**
 * For what anybody may read without saying who they are: connections of their own, so few that they cannot take the
 * database's time either. Whoever finds them taken waits for a turn, and takes none from those who work.
 */
export const openStorePublic = (config: Omit<StoreConfig, 'max' | 'attente'>): Store =>
  openStore({ ...config, max: 3, attente: 10_000 });
