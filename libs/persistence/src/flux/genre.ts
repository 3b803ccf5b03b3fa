import type { AnyCommand, DecisionContext } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { FicheRow } from './fiche-annuaire.js';

/** A command as it is stored, before anybody has decided. */
export interface CommandeDeposee {
  id: string;
  type: AnyCommand['type'];
  data: Record<string, unknown>;
}

/** How the store keeps one kind of stream; its row in `table` is also its lock. */
export interface Genre<Etat, Vue> {
  table: string;
  /** The view as columns of the row, beside those that every kind has. */
  colonnes(vue: Vue): Record<string, unknown>;
  /** Search attributes that not every kind has. */
  attributs(vue: Vue, id: string): { appel: string | null; terme: string | null };
  fiche(etat: Etat): FicheRow | null;
  /** What a decision must know of other rows. @throws {Refusal} */
  contexte(
    tx: Tx,
    commande: CommandeDeposee,
    etat: Etat | null,
  ): Promise<Pick<DecisionContext, 'appel' | 'invitation' | 'reglesDemandees'>>;
}
