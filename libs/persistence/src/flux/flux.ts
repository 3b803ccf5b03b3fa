import { entiteOf } from '@pdn/contracts/temporal';
import {
  ENTITES,
  type AnyCommand,
  type AnyEvent,
  type AnyState,
  type Entite,
  type NomEntite,
  type VueDEntite,
} from '@pdn/domain';
import { APPEL } from './appel.js';
import { COMMISSION } from './commission.js';
import type { Genre } from './genre.js';
import { LABELLISATION } from './labellisation.js';

export type Flux = Genre<AnyState, VueDEntite> & { entite: Entite<AnyState, AnyCommand, AnyEvent> };

const GENRES: Record<NomEntite, Genre<AnyState, VueDEntite>> = {
  labellisation: LABELLISATION,
  appel: APPEL,
  commission: COMMISSION,
};

const FLUX = Object.fromEntries(
  Object.entries(GENRES).map(([nom, genre]) => [nom, { ...genre, entite: ENTITES[nom as NomEntite] }]),
) as Record<NomEntite, Flux>;

/** The kind of a stream, by the first part of its id. */
export const fluxDe = (stream: string): Flux => FLUX[entiteOf(stream)];

export const TABLES = Object.values(FLUX).map(({ table }) => table);
