import { describe, it } from '@jest/globals';
import { actesDeSeance as a, faitsDeSeance as f, givenSeance, sessions } from '../../../test/index.js';

describe('Ouvrir la séance', () => {
  it('compte les votants présents, sur place ou à distance', () =>
    givenSeance(...sessions.presents)
      .when(a.ouvrirSeance())
      .mailing()
      .then(f.ouverte('2027-01-19', 'sylvie', 'etienne', 'fatima')));

  it('ne s’ouvre pas sans quorum : la voix consultative n’y compte pas', () =>
    givenSeance(
      ...sessions.convoquee,
      f.presence('2027-01-19', 'sylvie'),
      f.presence('2027-01-19', 'claire'),
      f.presence('2027-01-19', 'etienne', 'excuse'),
    )
      .when(a.ouvrirSeance())
      .thenRefused('quorum-non-atteint'));

  it('ne s’ouvre ni sans présidence, ni avant son jour, ni deux fois', () => {
    givenSeance(
      ...sessions.convoquee,
      f.presence('2027-01-19', 'etienne'),
      f.presence('2027-01-19', 'fatima'),
    )
      .when(a.ouvrirSeance())
      .thenRefused('presidence-absente');
    givenSeance(...sessions.convoquee)
      .when(a.ouvrirSeance())
      .thenRefused('seance-a-venir');
    givenSeance(...sessions.ouverte)
      .when(a.ouvrirSeance())
      .thenNothing();
    givenSeance(...sessions.signee)
      .when(a.ouvrirSeance())
      .thenRefused('seance-close');
  });
});

describe('Ajourner la séance', () => {
  const nouvelle = '2027-02-09T14:00';

  it('convoque de nouveau et l’annonce à chaque dossier qui attend', () => {
    givenSeance(...sessions.convoquee)
      .when(a.ajournerSeance(nouvelle))
      .mailing(...sessions.LES_MEMBRES.map((membre) => `seance-ajournee → ${membre}`))
      .then(f.seanceAjournee('2027-01-05', nouvelle, ['d-1', 'd-2']));
    givenSeance(...sessions.convoquee, f.seanceAjournee('2027-01-05', nouvelle, ['d-1', 'd-2'])).thenEnRoute(
      'd-1/ajournement-2',
      'd-2/ajournement-2',
    );
  });

  it('en cours de séance, ce qui est décidé le reste', () => {
    const commencee = [...sessions.ouverte, f.decision('2027-01-19', 'd-1', 'favorable')];
    givenSeance(...commencee)
      .when(a.ajournerSeance(nouvelle))
      .then(f.seanceAjournee('2027-01-19', nouvelle, ['d-2']));
    givenSeance(...commencee, f.seanceAjournee('2027-01-19', nouvelle, ['d-2'])).thenVue({
      etat: 'convoquee',
      dossiers: ['d-1', 'd-2'],
      decisions: 1,
    });
  });

  it('ne change rien la seconde fois, et refuse une date passée', () => {
    givenSeance(...sessions.convoquee, f.seanceAjournee('2027-01-05', nouvelle, []))
      .when(a.ajournerSeance(nouvelle))
      .thenNothing();
    givenSeance(...sessions.convoquee)
      .when(a.ajournerSeance('2027-01-05T18:00'))
      .thenRefused('seance-passee', 'date');
    givenSeance(...sessions.signee)
      .when(a.ajournerSeance(nouvelle))
      .thenRefused('seance-close');
  });
});

describe('Annuler la séance', () => {
  it('prévient ceux qui étaient convoqués, et les dossiers attendent', () => {
    givenSeance(...sessions.convoquee)
      .when(a.annulerSeance())
      .mailing(...sessions.LES_MEMBRES.map((membre) => `seance-annulee → ${membre}`))
      .then(f.seanceAnnulee('2027-01-05'));
    givenSeance(...sessions.convoquee, f.seanceAnnulee('2027-01-05')).thenEnRoute();
  });

  it('ne change rien la seconde fois, et refuse quand une décision est prise', () => {
    givenSeance(...sessions.convoquee, f.seanceAnnulee('2027-01-05'))
      .when(a.annulerSeance())
      .thenNothing();
    givenSeance(...sessions.decidee)
      .when(a.annulerSeance())
      .thenRefused('decisions-deja-prises');
  });
});
