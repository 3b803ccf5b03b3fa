import { describe, expect, it } from '@jest/globals';
import { calendrier, faits, given, histoires } from '../../../test/index.js';
import { delai } from './delai.js';

const { reprise, suspendue } = faits;
const apres = (pauses: [du: string, au: string][], depuis: string, jours: number) => {
  const histoire = pauses.flatMap(([du, au]) => [suspendue(du), reprise(au)]);
  return delai(given(...histoires.actif, ...histoire).dossier!, calendrier, { serie: 1, depuis }, jours);
};

describe('Un délai', () => {
  it('court du jour où le courrier est parti, vers un jour ouvré', () => {
    expect(apres([], '2027-03-01', 10)).toBe('2027-03-11');
    expect(apres([], '2027-03-01', 5)).toBe('2027-03-08'); // a Saturday
  });

  it('s’allonge d’une suspension qui commence avant son bout', () =>
    expect(apres([['2027-03-05', '2027-03-25']], '2027-03-01', 10)).toBe('2027-03-31'));

  it('ne s’allonge pas d’une suspension d’avant, ou d’après', () => {
    expect(apres([['2027-01-05', '2027-02-25']], '2027-03-01', 10)).toBe('2027-03-11');
    expect(apres([['2027-03-12', '2027-03-25']], '2027-03-01', 10)).toBe('2027-03-11');
  });

  it('parti pendant la suspension, compte de la reprise', () =>
    expect(apres([['2027-02-20', '2027-03-22']], '2027-03-01', 10)).toBe('2027-04-01'));

  it('dont le bout, déplacé au jour ouvré, tombe dans la suspension, s’allonge aussi', () =>
    // J+5 is Saturday 6 March, so Monday 8, which is suspended until Wednesday
    expect(apres([['2027-03-08', '2027-03-10']], '2027-03-01', 5)).toBe('2027-03-10'));

  it('s’allonge de plusieurs suspensions, l’une après l’autre', () =>
    expect(
      apres(
        [
          ['2027-03-03', '2027-03-13'],
          ['2027-03-18', '2027-03-28'],
        ],
        '2027-03-01',
        10,
      ),
    ).toBe('2027-03-31'));
});
