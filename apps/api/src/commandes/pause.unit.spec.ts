import { describe, expect, it } from '@jest/globals';
import { pause } from './pause.js';

describe('La pause entre deux essais', () => {
  it('double à chaque fois, jusqu’à 2 s', () =>
    expect([0, 1, 2, 3, 4, 5, 20].map((essai) => pause(essai, () => 0.5).ms)).toEqual([
      100, 200, 400, 800, 1600, 2000, 2000,
    ]));

  it('varie d’un quart, pour que tous ne reviennent pas ensemble', () =>
    expect([0, 1].map((hasard) => pause(2, () => hasard).ms)).toEqual([300, 500]));
});
