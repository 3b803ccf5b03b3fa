import { describe, it } from '@jest/globals';
import { given, ouvert, ref } from '../../test/appel.js';

const ouvrir = (ouvreLe: string, clotureLe: string) =>
  ({ type: 'ouvrirAppel', data: { programme: 'parentalite', titre: ref, ouvreLe, clotureLe } }) as const;

describe('Ouvrir un appel à candidatures', () => {
  it('lui donne un numéro et les règles du jour', () =>
    given().on('2027-03-01').when(ouvrir('2027-03-01', '2027-03-31')).then(ouvert()));

  it('garde les rappels que la coordination choisit', () => {
    const { type, data } = ouvrir('2027-03-01', '2027-03-31');
    given()
      .on('2027-03-01')
      .when({ type, data: { ...data, rappelsAvant: [7] } })
      .then(ouvert({ rappelsAvant: [7] }));
  });

  it('peut se préparer avant son ouverture', () =>
    given(ouvert({ le: '2027-02-01' }))
      .on('2027-02-01')
      .thenFuture(['ouverture.1/ouvrir', '2027-03-01'], ['cloture.1/clore', '2027-03-31']));

  it.each([
    ['une clôture avant l’ouverture', '2027-04-15', '2027-04-01', 'dates-incoherentes'],
    ['une clôture déjà passée', '2027-02-01', '2027-02-28', 'date-passee'],
  ])('refuse %s', (_quoi, ouvreLe, clotureLe, code) =>
    given().on('2027-03-01').when(ouvrir(ouvreLe, clotureLe)).thenRefused(code),
  );

  it('ne se fait qu’une fois', () =>
    given(ouvert()).on('2027-03-01').when(ouvrir('2027-03-01', '2027-03-31')).thenRefused('appel-existant'));

  it('est l’affaire de la coordination', () =>
    given()
      .on('2027-03-01')
      .when(ouvrir('2027-03-01', '2027-03-31'), { kind: 'caf', id: 'c', through: 'api' })
      .thenRefused('acte-non-permis'));
});
