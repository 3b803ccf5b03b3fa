import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { archiver } = actes;
const retire = [...histoires.actif, faits.labelRetire('2027-06-01')];

describe('Archiver un dossier', () => {
  it('clos depuis assez longtemps', () => {
    given(...retire)
      .on('2029-06-01')
      .when(archiver())
      .mailing()
      .then(faits.dossierArchive('2029-06-01'));
    given(...retire, faits.dossierArchive('2029-06-01')).thenVue({
      etat: 'archivee',
      clos: true,
      labelAccordeLe: '2027-03-01',
    });
  });

  it.each([
    ['refusé', faits.candidatureRefusee('2027-01-08')],
    ['abandonné', faits.candidatureAbandonnee('2027-01-08')],
  ])('%s, de même', (_fin, fin) =>
    given(...histoires.deposee, fin)
      .on('2029-01-08')
      .when(envoyePar('administrateur', archiver()))
      .then(faits.dossierArchive('2029-01-08')),
  );

  it('ne change rien la seconde fois', () =>
    given(...retire, faits.dossierArchive('2029-06-01'))
      .when(archiver())
      .thenNothing());

  it('refuse un dossier ouvert, ou trop récent', () => {
    given(...histoires.actif)
      .when(archiver())
      .thenRefused('dossier-ouvert');
    given(...retire)
      .on('2029-05-31')
      .when(archiver())
      .thenRefused('archive-trop-tot');
  });
});
