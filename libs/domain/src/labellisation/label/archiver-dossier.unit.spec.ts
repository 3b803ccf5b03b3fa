import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { archiver } = actes;
const { retiree } = histoires;
/** Two years after the end, 1 June 2029 is a Friday; thirty days before, a Wednesday. */
const averti = [...retiree, faits.archivageAnnonce('2029-05-02', '2029-06-01')];
const AVERTISSEMENT = 'archivage.1/avertissement';

describe('Avertir avant d’effacer', () => {
  it('les deux, trente jours avant la fin de la conservation, avec la date', () => {
    given(...retiree).thenFuture([AVERTISSEMENT, '2029-05-02']);
    given(...retiree)
      .on('2029-05-02')
      .when(actes.declencher(AVERTISSEMENT))
      .mailing('archivage-annonce → employeur', 'archivage-annonce → professionnel')
      .mailingOne({ donnees: { effet: '2029-06-01' } })
      .then(faits.archivageAnnonce('2029-05-02', '2029-06-01'));
  });

  it('en laissant les trente jours, même quand l’avertissement part tard', () =>
    given(...retiree)
      .on('2030-01-07')
      .when(actes.declencher(AVERTISSEMENT))
      .then(faits.archivageAnnonce('2030-01-07', '2030-02-06')));

  it('puis demander à quelqu’un de le faire', () => {
    given(...averti).thenFuture(['archivage.1/archiver', '2029-06-01']);
    given(...averti, faits.tacheSignalee('archivage.1/archiver', 'archiver-dossier')).thenTaches(
      'verifier-sortie',
      'archiver-dossier',
    );
  });
});

describe('Archiver un dossier', () => {
  it('clos depuis assez longtemps, après l’avertissement', () => {
    given(...averti)
      .on('2029-06-01')
      .when(archiver())
      .mailing()
      .then(faits.dossierArchive('2029-06-01'));
    given(...averti, faits.dossierArchive('2029-06-01')).thenVue({
      etat: 'archivee',
      clos: true,
      labelAccordeLe: '2027-03-01',
    });
  });

  it.each([
    ['refusé', faits.candidatureRefusee('2027-01-08')],
    ['abandonné', faits.candidatureAbandonnee('2027-01-08')],
  ])('%s, de même', (_fin, fin) =>
    given(...histoires.deposee, fin, faits.archivageAnnonce('2028-12-08', '2029-01-08'))
      .on('2029-01-08')
      .when(envoyePar('administrateur', archiver()))
      .then(faits.dossierArchive('2029-01-08')),
  );

  it('ne change rien la seconde fois', () =>
    given(...averti, faits.dossierArchive('2029-06-01'))
      .when(archiver())
      .thenNothing());

  it('refuse un dossier ouvert, trop récent, ou dont personne n’est averti', () => {
    given(...histoires.actif)
      .when(archiver())
      .thenRefused('dossier-ouvert');
    given(...averti)
      .on('2029-05-31')
      .when(archiver())
      .thenRefused('archive-trop-tot');
    given(...retiree)
      .on('2030-06-03')
      .when(archiver())
      .thenRefused('archive-sans-avertissement');
    given(...retiree, faits.archivageAnnonce('2030-01-07', '2030-02-06'))
      .on('2030-02-05')
      .when(archiver())
      .thenRefused('archive-sans-avertissement');
  });

  it('n’est jamais l’œuvre du temps', () =>
    given(...averti)
      .on('2029-06-01')
      .when(envoyePar('systeme', archiver()))
      .thenRefused('acte-non-permis'));
});
