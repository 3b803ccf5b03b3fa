import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, regles } from '../../../test/index.js';

const { reprise, suspendue, tacheSignalee } = faits;
const sansFin = [...histoires.actif, suspendue('2027-04-01')];
const signalee = [...sansFin, tacheSignalee('suspension.1/revoir', 'revoir-suspension')];

describe('La suspension n’a pas de fin prévue', () => {
  it('fait faire le point après le délai du réseau, un jour ouvré', () => {
    given(...sansFin).thenFuture(['suspension.1/revoir', '2027-10-01']);
    given(...sansFin)
      .sous({ ...regles, suspension: { revoirMois: 1 } })
      .thenFuture(['suspension.1/revoir', '2027-05-03']);
    given(...sansFin)
      .on('2027-10-01')
      .when(actes.declencher('suspension.1/revoir'))
      .mailing()
      .then(tacheSignalee('suspension.1/revoir', 'revoir-suspension'));
    given(...signalee).thenTaches('revoir-suspension');
  });

  it('ne la demande plus une fois la reprise, ou une date de fin, enregistrée', () => {
    given(...signalee, reprise('2027-10-04')).thenTaches();
    const fin = faits.saisieCorrigee(sansFin.length, 'au', '2028-01-31');
    given(...signalee)
      .on('2027-10-04')
      .when(actes.corriger(sansFin.length, 'au', '2028-01-31'))
      .mailing('date-corrigee → employeur', 'date-corrigee → professionnel')
      .then(fin);
    given(...signalee, fin)
      .on('2027-10-04')
      .thenTaches();
    given(...signalee, fin).thenNext('suspension.1/reprise', '2028-01-31');
  });

  it('se saute et se reprend pendant la suspension même', () =>
    given(...sansFin, faits.echeanceSautee('2027-05-03', 'suspension.1/revoir', '2027-10-01'))
      .on('2027-06-01')
      .when(actes.reprendreEcheance('suspension.1/revoir'))
      .then(
        faits.echeanceReprise('2027-06-01', {
          ...{ cle: 'suspension.1/revoir', du: '2027-10-01', au: '2027-10-01' },
        }),
      ));

  it('en fait une autre pour la suspension suivante', () =>
    given(...signalee, reprise('2027-10-04'), suspendue('2027-11-02')).thenNext(
      'suspension.2/revoir',
      '2028-05-02',
    ));
});
