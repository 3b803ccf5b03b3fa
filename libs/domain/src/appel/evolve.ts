import { assertNever } from '../assert-never.js';
import type { AppelEvent, AppelEventOf } from './events.js';
import type { Appel } from './state.js';

/**
 * Where the call stands after this fact, the `version`-th of its stream.
 * @throws {TypeError} when this fact cannot follow: `decide` never lets it happen
 */
export const evolveAppel = (appel: Appel | null, event: AppelEvent, version: number): Appel => ({
  ...evoluer(appel, event),
  version,
});

/** @returns null for an empty stream */
export const foldAppel = (events: readonly AppelEvent[]): Appel | null =>
  events.reduce<Appel | null>((appel, event, rang) => evolveAppel(appel, event, rang + 1), null);

function evoluer(avant: Appel | null, event: AppelEvent): Appel {
  if (event.type === 'AppelOuvert') return ouvert(event.data);
  if (!avant) throw new TypeError(`${event.type} cannot open a stream.`);
  switch (event.type) {
    case 'CandidatureRecue':
      return { ...avant, candidatures: [...avant.candidatures, event.data] };
    case 'AppelClos':
      return { ...avant, statut: 'clos' };
    default:
      return assertNever(event);
  }
}

const ouvert = ({ texte, le: _, ...data }: AppelEventOf<'AppelOuvert'>['data']): Appel => ({
  ...data,
  version: 1,
  statut: 'ouvert',
  texte: texte ?? null,
  serie: 1,
  candidatures: [],
});
