import { formeDe, relire, type Acteur, type AnyEvent, type Instant } from '@pdn/domain';
import { TechnicalError } from '../connexion/erreurs.js';
import { fluxDe } from '../flux/flux.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './empreinte.js';

/** A fact and its envelope, as the row of `event` keeps them. */
export interface EvenementRow {
  stream: string;
  version: number;
  reseau: string;
  type: AnyEvent['type'];
  /** Of the shape of `data`. */
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
  const { formes } = fluxDe(enveloppe.stream).entite;
  let previous = from.hash;
  return events.map(({ type, data }, index) => {
    const forme = formeDe(formes, type);
    const row = { ...enveloppe, version: from.version + 1 + index, type, forme, data };
    previous = maillon(previous, row);
    return { ...row, hash: previous };
  });
}

export function maillon(previous: Buffer | null, row: Omit<EvenementRow, 'hash'>): Buffer {
  const { stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le } = row;
  const content = { stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le };
  return sha256(Buffer.concat([previous ?? Buffer.alloc(0), Buffer.from(canonicalJson(content), 'utf8')]));
}

/**
 * What a row says, in the shape that the rules know; its hash stays that of what was stored.
 * @throws {TechnicalError} to be tried again: newer code wrote it, this process will be replaced
 */
export function faitDe({
  stream,
  ...row
}: Pick<EvenementRow, 'stream' | 'type' | 'forme' | 'data'>): AnyEvent {
  const fait = relire(fluxDe(stream).entite.formes, row);
  if (fait) return fait as AnyEvent;
  throw new TechnicalError(`this process does not know ${row.type} in shape ${row.forme}`, true);
}
