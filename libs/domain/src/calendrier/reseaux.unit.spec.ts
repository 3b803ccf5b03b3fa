import { expect, it } from '@jest/globals';
import { creerCalendrier } from './creer-calendrier.js';
import { RESEAUX, trouverReseau } from './reseaux.js';

it('Les 102 réseaux ont chacun leur clé ; 101 sont des Caf', () => {
  expect(new Set(RESEAUX.map(({ cle }) => cle)).size).toBe(102);
  expect(RESEAUX.filter(({ organisme }) => organisme === 'caf')).toHaveLength(101);
});

it('Chaque réseau a un calendrier, et le 1ᵉʳ mai n’y est jamais ouvré', () => {
  for (const { fuseau, regime } of RESEAUX)
    expect(creerCalendrier({ zone: fuseau, regime, fermetures: [] }).estOuvre('2028-05-01')).toBe(false);
});

it('Les Pyrénées-Atlantiques ont deux réseaux, Mayotte n’a pas de Caf', () => {
  expect(RESEAUX.filter(({ code }) => code === '64')).toHaveLength(2);
  expect(trouverReseau('976')).toMatchObject({
    organisme: 'cssm',
    fuseau: 'Indian/Mayotte',
    regime: 'mayotte',
  });
  expect(trouverReseau('57')?.regime).toBe('alsace-moselle');
  expect(trouverReseau('99')).toBeUndefined();
});
