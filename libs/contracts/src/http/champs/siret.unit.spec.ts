import { describe, expect, it } from '@jest/globals';
import { siretJuste } from './siret.js';

describe('La clé d’un SIRET', () => {
  it.each(['00005001300010', '00005004700018', '73282932000074', '35600000000048'])(
    'est juste : %s',
    (siret) => expect(siretJuste(siret)).toBe(true),
  );

  it('est juste aussi pour un bureau de poste, dont les chiffres font un multiple de 5', () =>
    expect(siretJuste('35600000049837')).toBe(true));

  it.each(['', '0000500130001', '000050013000100', '0000500130001a', '٠٠٠٠٥٠٠١٣٠٠٠١٠'])(
    'est fausse : %s',
    (siret) => expect(siretJuste(siret)).toBe(false),
  );

  it('trahit tout chiffre changé', () => {
    const juste = '73282932000074';
    for (let rang = 0; rang < juste.length; rang++)
      for (let chiffre = 0; chiffre < 10; chiffre++) {
        const change = juste.slice(0, rang) + chiffre + juste.slice(rang + 1);
        if (change !== juste) expect(siretJuste(change)).toBe(false);
      }
  });
});
