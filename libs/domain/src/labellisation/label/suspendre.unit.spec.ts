import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, motif } from '../../../test/index.js';

const { suspendre } = actes;
const { suspendue } = faits;

describe('Suspendre', () => {
  it('le dit aux deux, et plus rien ne part', () => {
    given(...histoires.actif)
      .on('2027-04-01')
      .when(suspendre({ au: '2027-09-30' }))
      .mailing('labellisation-suspendue → employeur', 'labellisation-suspendue → professionnel')
      .mailingOne({
        donnees: { du: '2027-04-01', au: '2027-09-30', motif: motif.id, terme: histoires.TERME },
      })
      .then(suspendue('2027-04-01', '2027-09-30'));
    given(...histoires.actif, suspendue('2027-04-01')).thenFuture(['suspension.1/revoir', '2027-10-01']);
    given(...histoires.actif, suspendue('2027-04-01')).thenVue({ etat: 'suspendu', attenteDe: 'personne' });
  });

  it('à la fin prévue, il reste à confirmer la reprise', () =>
    given(...histoires.actif, suspendue('2027-04-01', '2027-10-02')).thenFuture([
      'suspension.1/reprise',
      '2027-10-04',
    ]));

  it('est possible à toute étape, et peut se saisir après coup', () =>
    given(...histoires.ouverts)
      .on('2027-02-10')
      .when(suspendre({ du: '2027-02-05' }))
      .mailingOne({ donnees: { du: '2027-02-05', motif: motif.id } })
      .then(suspendue('2027-02-05')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.actif, suspendue('2027-04-01'))
      .when(suspendre({ du: '2027-04-01' }))
      .thenNothing());

  it('refuse deux suspensions à la fois, ou qui se chevauchent', () => {
    given(...histoires.actif, suspendue('2027-04-01'))
      .on('2027-04-02')
      .when(suspendre())
      .thenRefused('deja-suspendue');
    given(...histoires.actif, suspendue('2027-04-01'), faits.reprise('2027-05-01'))
      .on('2027-06-01')
      .when(suspendre({ du: '2027-04-30' }))
      .thenRefused('dates-incoherentes', 'du');
  });

  it('refuse un début à venir, une fin avant le début, ou absurde', () => {
    const actif = given(...histoires.actif).on('2027-04-01');
    actif.when(suspendre({ du: '2027-04-02' })).thenRefused('date-future', 'du');
    actif.when(suspendre({ du: '2026-04-02' })).thenRefused('date-avant-candidature', 'du');
    actif.when(suspendre({ au: '2027-04-01' })).thenRefused('dates-incoherentes', 'au');
    actif.when(suspendre({ au: '2207-04-01' })).thenRefused('date-invraisemblable', 'au');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(suspendre())
      .thenRefused('dossier-clos');
  });
});
