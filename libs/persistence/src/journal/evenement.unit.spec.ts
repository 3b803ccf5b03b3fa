import { describe, expect, it } from '@jest/globals';
import type { AnyEvent } from '@pdn/domain';
import { enchainer, faitDe, maillon } from './evenement.js';

const ENVELOPPE = {
  stream: 'appel/1',
  reseau: '50',
  commande: 'c0000000-0000-4000-8000-000000000001',
  acteur: { kind: 'coordinateur', id: 'c', through: 'api' },
  survenu_le: '2027-03-01T09:00:00.000Z',
  enregistre_le: '2027-03-01T09:00:00.000Z',
} as const;
const DATA = { ouvreLe: '2027-03-01', clotureLe: '2027-03-31', le: '2027-03-01' };
/** As it was stored when the reminders of a call could be left out. */
const ANCIEN = { ...ENVELOPPE, version: 1, type: 'AppelOuvert', forme: 1, data: DATA as never } as const;

describe('A stored event', () => {
  it('is read in the shape of today', () =>
    expect(faitDe(ANCIEN)).toEqual({ type: 'AppelOuvert', data: { rappelsAvant: [10, 3], ...DATA } }));

  it('is sealed as it was stored, whatever it is read as', () => {
    const scelle = maillon(null, ANCIEN);
    const lu = faitDe(ANCIEN);
    expect(maillon(null, ANCIEN)).toEqual(scelle);
    expect(maillon(null, { ...ANCIEN, data: lu.data })).not.toEqual(scelle);
    expect(maillon(null, { ...ANCIEN, forme: 2 })).not.toEqual(scelle);
  });

  it('carries the shape in which it is written', () => {
    const events = [
      { type: 'AppelOuvert', data: DATA },
      { type: 'AppelClos', data: {} },
    ] as AnyEvent[];
    const rows = enchainer(events, { version: 0, hash: null }, ENVELOPPE);
    expect(rows.map(({ type, forme }) => [type, forme])).toEqual([
      ['AppelOuvert', 2],
      ['AppelClos', 1],
    ]);
  });

  it.each([
    ['shape', { type: 'AppelOuvert', forme: 3 }],
    ['type', { type: 'AppelReporte', forme: 1 }],
  ])('of a newer %s is left to newer code', (_what, autre) =>
    expect(() => faitDe({ ...ANCIEN, ...autre } as never)).toThrow(
      expect.objectContaining({
        name: 'TechnicalError',
        retryable: true,
        message: `this process does not know ${autre.type} in shape ${autre.forme}`,
      }),
    ),
  );
});
