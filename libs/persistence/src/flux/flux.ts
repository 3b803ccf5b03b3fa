import { entiteOf } from '@pdn/contracts/temporal';
import {
  ENTITES,
  type AnyCommand,
  type AnyEvent,
  type AnyState,
  type DecisionContext,
  type Entite,
  type NomEntite,
  type VueDEntite,
} from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import type { CommandeRow } from '../execution/commande.js';
import { APPEL } from './appel.js';
import type { FicheRow } from './fiche-annuaire.js';
import { LABELLISATION } from './labellisation.js';

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
    commande: Pick<CommandeRow, 'id' | 'type' | 'data'>,
    etat: Etat | null,
  ): Promise<Pick<DecisionContext, 'appel' | 'invitation' | 'reglesDemandees'>>;
}

export type Flux = Genre<AnyState, VueDEntite> & { entite: Entite<AnyState, AnyCommand, AnyEvent> };

const GENRES: Record<NomEntite, Genre<AnyState, VueDEntite>> = {
  labellisation: LABELLISATION,
  appel: APPEL,
};

const FLUX = Object.fromEntries(
  Object.entries(GENRES).map(([nom, genre]) => [nom, { ...genre, entite: ENTITES[nom as NomEntite] }]),
) as Record<NomEntite, Flux>;

/** The kind of a stream, by the first part of its id. */
export const fluxDe = (stream: string): Flux => FLUX[entiteOf(stream)];

export const TABLES = Object.values(FLUX).map(({ table }) => table);
