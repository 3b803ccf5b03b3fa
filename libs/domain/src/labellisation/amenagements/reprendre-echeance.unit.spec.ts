import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { reprendreEcheance } = actes;
const dateEnPause = faits.echeanceMiseEnPause('2027-12-01', {
  ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31' },
  attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
});

describe('Reprendre une échéance', () => {
  it('recule la date d’autant de jours que la pause a duré, et la redit', () => {
    const reprise = faits.echeanceReprise('2028-02-29', {
      ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31', au: '2028-05-02' }, // 90 days: 30 April is a Sunday, then 1 May
      attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
    });
    given(...histoires.bilanEnCours, dateEnPause)
      .on('2028-02-29')
      .when(reprendreEcheance('bilan-2027.1/limite'))
      .mailing('date-changee → professionnel')
      .then(reprise);
    given(...histoires.bilanEnCours, dateEnPause, reprise).thenSerie(
      'bilan-2027.1',
      ['rappel-1', '2028-04-14'],
      ['relance-1', '2028-05-05'],
      ['relance-2', '2028-05-12'],
      ['appeler', '2028-05-23'],
    );
  });

  it('ne compte pas deux fois les jours d’une suspension', () =>
    given(
      ...histoires.ouverts,
      faits.echeanceMiseEnPause('2027-02-01', {
        ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-03' },
        attente: { serie: 'engagements-2016.1', destinataire: 'employeur' },
      }),
      faits.suspendue('2027-02-08'),
      faits.reprise('2027-02-18'),
    )
      .on('2027-02-21')
      .when(reprendreEcheance('engagements-2016.1/appeler/employeur'))
      .then(
        faits.echeanceReprise('2027-02-21', {
          // 30 days, 10 of suspension, 10 more of pause
          ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-15', au: '2027-03-25' },
          attente: { serie: 'engagements-2016.1', destinataire: 'employeur', enPlus: 12 },
        }),
      ));

  it('rend son jour à un rappel sauté, s’il est encore devant', () => {
    const saute = faits.echeanceSautee('2027-12-01', 'bilan-2027.1/rappel-1', '2028-01-14');
    const reprise = faits.echeanceReprise('2027-12-06', {
      ...{ cle: 'bilan-2027.1/rappel-1', du: '2028-01-14', au: '2028-01-14' },
    });
    given(...histoires.bilanEnCours, saute)
      .on('2027-12-06')
      .when(reprendreEcheance('bilan-2027.1/rappel-1'))
      .mailing()
      .then(reprise);
    given(...histoires.bilanEnCours, saute, reprise).thenNext('bilan-2027.1/rappel-1', '2028-01-14');
  });

  it('n’envoie jamais un rappel qu’un suivant a dépassé', () =>
    given(
      ...histoires.bilanEnCours,
      faits.echeanceMiseEnPause('2027-12-01', { cle: 'bilan-2027.1/relance-1', du: '2028-02-03' }),
      faits.relanceEchue('bilan-2027.1/relance-2', 'bilan-relance', { copie: ['employeur'] }),
    )
      .on('2028-02-14')
      .when(reprendreEcheance('bilan-2027.1/relance-1'))
      .mailing()
      .then(
        faits.echeanceReprise('2028-02-14', {
          ...{ cle: 'bilan-2027.1/relance-1', du: '2028-02-03', au: '2028-02-14' },
        }),
        faits.relanceEchue('bilan-2027.1/relance-1', 'bilan-relance', {
          envoyee: false,
          dateLimite: '2028-01-31',
        }),
      ));

  it('n’envoie que le dernier de deux rappels repris en retard', () =>
    given(
      ...histoires.bilanEnCours,
      faits.echeanceMiseEnPause('2027-12-01', { cle: 'bilan-2027.1/relance-1', du: '2028-02-03' }),
      faits.echeanceReprise('2028-02-12', {
        ...{ cle: 'bilan-2027.1/relance-1', du: '2028-02-03', au: '2028-02-12' },
      }),
    )
      .on('2028-02-14')
      .when(actes.declencher('bilan-2027.1/relance-1'))
      .thenMails('bilan-relance → professionnel + employeur'));

  it('ne dit rien de ce qui court déjà', () =>
    given(...histoires.bilanEnCours)
      .when(reprendreEcheance('bilan-2027.1/rappel-1'))
      .thenNothing());

  it('refuse ce qui ne se reprend pas seul', () => {
    given(...histoires.bilanEnCours, dateEnPause)
      .when(reprendreEcheance('bilan-2027.1/rappel-1'))
      .thenRefused('echeance-retenue', 'cle');
    given(...histoires.bilanEnCours)
      .when(reprendreEcheance('pieces.1/appeler'))
      .thenRefused('echeance-inconnue', 'cle');
    given(
      ...histoires.bilanEnCours,
      faits.echeanceSautee('2027-12-01', 'bilan-2027.1/rappel-1', '2028-01-14'),
      faits.suspendue('2027-12-15'),
    )
      .when(reprendreEcheance('bilan-2027.1/rappel-1'))
      .thenRefused('dossier-suspendu');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(reprendreEcheance('bilan-2027.1/ouverture'))
      .thenRefused('dossier-clos');
  });
});
