import { describe, expect, it } from '@jest/globals';
import { calendrier } from '../../../test/index.js';
import { depart } from './depart.js';

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
