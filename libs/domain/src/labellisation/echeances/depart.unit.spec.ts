import { describe, expect, it } from '@jest/globals';
import { calendrier, given, histoires } from '../../../test/index.js';
import { depart, departDesRappels } from './depart.js';
import { echeances } from './index.js';

const numeros = Array.from({ length: 500 }, (_, rang) => `PDN-50-2027-${String(rang).padStart(4, '0')}`);
const departs = numeros.map((numero) => depart(calendrier, { numero }, 'employeur', '2027-02-04'));

describe('L’heure d’un rappel', () => {
  it('est entre 9 h et 9 h 30, à l’heure du réseau', () => {
    for (const at of departs) {
      expect(at >= '2027-02-04T08:00:00.000Z').toBe(true);
      expect(at <= '2027-02-04T08:30:00.000Z').toBe(true);
    }
    expect(depart(calendrier, { numero: 'PDN-50-2027-0001' }, 'employeur', '2027-07-05').slice(0, 13)).toBe(
      '2027-07-05T07',
    );
  });

  it('s’étale sur la demi-heure', () => {
    const parMinute = new Set(departs.map((at) => at.slice(14, 16)));
    expect(parMinute.size).toBe(30);
  });

  it('est toujours la même pour un dossier et un rôle, une autre pour un autre rôle', () => {
    const [numero] = numeros;
    const at = depart(calendrier, { numero: numero! }, 'employeur', '2027-02-04');
    expect(at).toBe(departs[0]);
    expect(depart(calendrier, { numero: numero! }, 'professionnel', '2027-02-04')).not.toBe(at);
  });
});

describe('Les rappels d’un réseau à un même rôle', () => {
  const rappel = (numero: string, a: string) => departDesRappels(calendrier, { numero }, a, '2027-02-04');

  it('partent au même instant, quel que soit le dossier', () => {
    const { dossier, context } = given(...histoires.ouverts);
    const at = (numero: string) =>
      echeances({ ...dossier!, numero }, context).find(({ cle }) => cle.endsWith('relance-1/employeur'))?.at;
    expect(at('PDN-50-2027-0001')).toBe(rappel('PDN-50-2026-0007', 'employeur'));
    expect(at('PDN-50-2027-0002')).toBe(at('PDN-50-2027-0001'));
  });

  it('s’étalent d’un réseau à l’autre, et d’un rôle à l’autre', () => {
    const parMinute = new Set(
      Array.from({ length: 102 }, (_, rang) =>
        rappel(`PDN-${rang + 1}-2027-0001`, 'employeur').slice(14, 16),
      ),
    );
    expect(parMinute.size).toBeGreaterThan(20);
    expect(rappel('PDN-50-2027-0001', 'professionnel')).not.toBe(rappel('PDN-50-2027-0001', 'employeur'));
  });
});
