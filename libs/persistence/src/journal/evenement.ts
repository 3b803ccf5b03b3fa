import type { Acteur, AnyEvent, Instant } from '@pdn/domain';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './empreinte.js';

/** A fact and its envelope, as the row of `event` keeps them. */
export interface EvenementRow {
  stream: string;
  version: number;
  reseau: string;
  type: AnyEvent['type'];
  /** Version of the shape of `data`. */
  forme: number;
  data: AnyEvent['data'];
  commande: string;
  acteur: Acteur;
  /** On the reseau's clock. */
  survenu_le: Instant;
  /** On the wall clock. */
  enregistre_le: Instant;
  hash: Buffer;
}

/** Shape of the events that this code writes. Reading an older one is the work of an upcaster. */
const FORME = 1;

type Enveloppe = Pick<
  EvenementRow,
  'stream' | 'reseau' | 'commande' | 'acteur' | 'survenu_le' | 'enregistre_le'
>;

/** Each event is sealed with the one before: none can be changed, removed or moved unseen. */
export function enchainer(
  events: AnyEvent[],
  from: { version: number; hash: Buffer | null },
  enveloppe: Enveloppe,
): EvenementRow[] {
  let previous = from.hash;
  return events.map(({ type, data }, index) => {
    const row = { ...enveloppe, version: from.version + 1 + index, type, forme: FORME, data };
    previous = maillon(previous, row);
    return { ...row, hash: previous };
  });
}

export function maillon(previous: Buffer | null, row: Omit<EvenementRow, 'hash'>): Buffer {
  const { stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le } = row;
  const content = { stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le };
  return sha256(Buffer.concat([previous ?? Buffer.alloc(0), Buffer.from(canonicalJson(content), 'utf8')]));
}

export const faitDe = ({ type, data }: Pick<EvenementRow, 'type' | 'data'>): AnyEvent =>
  ({ type, data }) as AnyEvent;
