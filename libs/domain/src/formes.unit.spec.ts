import { describe, expect, it } from '@jest/globals';
import { ENTITES, formeDe, relire, type Formes } from './index.js';

/** A fact whose shape changed twice, and one that never did. */
const FORMES: Formes = {
  RendezVousPris: [
    ({ quand, ...reste }: { quand: string }) => ({ ...reste, jour: quand }),
    (data: object) => ({ duree: 90, ...data }),
  ],
  RendezVousTenu: [],
};

describe('Un fait stocké', () => {
  it.each([
    [1, { quand: '2027-01-20', lieu: 'mairie' }],
    [2, { jour: '2027-01-20', lieu: 'mairie' }],
    [3, { jour: '2027-01-20', lieu: 'mairie', duree: 90 }],
  ])('sous sa forme %i se lit sous celle d’aujourd’hui', (forme, data) => {
    const stocke = Object.freeze(data);
    expect(relire(FORMES, { type: 'RendezVousPris', forme, data: stocke })).toEqual({
      type: 'RendezVousPris',
      data: { jour: '2027-01-20', lieu: 'mairie', duree: 90 },
    });
  });

  it('garde ce que dit sa forme, plutôt que ce qu’on suppose des plus anciennes', () => {
    const data = { jour: '2027-01-20', duree: 45 };
    expect(relire(FORMES, { type: 'RendezVousPris', forme: 2, data })?.data).toEqual(data);
  });

  it.each([
    ['une forme d’après', { type: 'RendezVousPris', forme: 4, data: {} }],
    ['un type d’après', { type: 'RendezVousReporte', forme: 1, data: {} }],
    ['un nom que tout objet porte', { type: 'constructor', forme: 1, data: {} }],
  ])('ne se lit pas s’il a %s', (_quoi, stocke) => expect(relire(FORMES, stocke)).toBeNull());

  it('s’écrit sous la dernière forme de son type', () => {
    expect(formeDe(FORMES, 'RendezVousPris')).toBe(3);
    expect(formeDe(FORMES, 'RendezVousTenu')).toBe(1);
  });
});

describe('Un appel ouvert du temps où ses rappels pouvaient manquer', () => {
  const { formes } = ENTITES.appel;
  const lire = (data: object) => relire(formes, { type: 'AppelOuvert', forme: 1, data })?.data;

  it('a ceux d’alors, dix et trois jours avant la clôture', () =>
    expect(lire({ titre: 't' })).toEqual({ titre: 't', rappelsAvant: [10, 3] }));

  it('garde ceux qu’il avait', () => expect(lire({ rappelsAvant: [7] })).toEqual({ rappelsAvant: [7] }));
});
