import { Refus } from '../demonstration/api.js';
import type { Base } from './base.js';
import type { Systeme } from './vie.js';

/** Of the API, for one command. */
export interface Transactions {
  toutes: number;
  ecrites: number;
}

const VIES = 10;

/**
 * What the API asks of PostgreSQL for a command, while nobody else does anything: the worker stands still meanwhile.
 * @returns null when the API accepts nothing without the worker
 */
export async function transactionsDe(
  produit: Systeme,
  base: Base,
  worker: number,
): Promise<Transactions | null> {
  await base.autovacuum('off');
  process.kill(worker, 'SIGSTOP');
  try {
    const avant = await base.transactions();
    let commandes = 0;
    for (let vie = 0; vie < VIES; vie += 1) {
      const { suite } = await produit.ouvrir();
      for (const commande of suite) await commande();
      commandes += 1 + suite.length;
    }
    const apres = await base.transactions();
    return {
      toutes: (apres.toutes - avant.toutes) / commandes,
      ecrites: (apres.ecrites - avant.ecrites) / commandes,
    };
  } catch (erreur) {
    if (erreur instanceof Refus && erreur.status === 503) return null;
    throw erreur;
  } finally {
    process.kill(worker, 'SIGCONT');
    await base.autovacuum('on');
  }
}
