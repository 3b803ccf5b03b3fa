import { describe, expect, it } from '@jest/globals';
import { instancesParDefaut, type Instance } from '@pdn/domain';
import { instancesSchema } from './instances.js';

const [commission, copil, caf] = instancesParDefaut as readonly [Instance, Instance, Instance];
const refus = (...instances: Instance[]): string[] =>
  instancesSchema.safeParse(instances).error?.issues.map(({ message }) => message) ?? [];

describe('Les instances d’un réseau', () => {
  it('par défaut sont valides, et aucune aussi', () => {
    expect(refus(...instancesParDefaut)).toEqual([]);
    expect(refus()).toEqual([]);
  });

  it('ont un quorum qui peut être atteint', () => {
    expect(refus({ ...commission, quorum: 7 })).toEqual(['Le quorum va de 1 au nombre de votants, ici 6.']);
    expect(refus({ ...commission, quorum: 0 })).toHaveLength(1);
  });

  it('se réunissent avec des sièges, ou décident seules sans', () => {
    expect(refus({ ...commission, sieges: [] })).toContain(
      'Une instance qui se réunit a au moins un siège à voix délibérative.',
    );
    expect(refus({ ...caf, sieges: commission.sieges })).toHaveLength(1);
  });

  it('ne se partagent pas un mandat, ni une clé', () => {
    expect(refus(commission, { ...copil, mandats: ['demande-exceptionnelle'] })).toEqual([
      'Deux instances ont le même mandat : demande-exceptionnelle.',
    ]);
    expect(refus(commission, { ...copil, cle: 'commission' })).toEqual(['Deux instances ont la même clé.']);
  });

  it('ne laissent pas la coordination décider seule d’une exception ni d’une exclusion', () => {
    const coordination: Instance = { ...caf, cle: 'coordination', genre: 'coordination', mandats: ['label'] };
    expect(refus(coordination)).toEqual([]);
    expect(refus({ ...coordination, mandats: ['exclusion'] })).toEqual([
      'Une demande exceptionnelle et une exclusion ne se décident pas seul.',
    ]);
  });
});
