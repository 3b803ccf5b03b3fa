import type { Horloge } from '@pdn/persistence';

/** The clock of every stream, which tests may move: the workflows have their own, and an exercice that of its network. */
export const HORLOGE_DU_MONDE: Horloge = () => new Date().toISOString();
