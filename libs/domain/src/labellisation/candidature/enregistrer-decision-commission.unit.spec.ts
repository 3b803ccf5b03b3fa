import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { decisionCommission } = actes;
const { commissionAjournee, commissionDefavorable, commissionFavorable } = faits;

describe('Enregistrer la décision de la commission', () => {
  it('favorable, mène à l’entretien', () =>
    given(...histoires.enCommission)
      .on('2027-02-04')
      .when(decisionCommission('favorable'))
      .mailing('commission-favorable → employeur', 'commission-favorable → professionnel')
      .then(commissionFavorable('2027-02-04')));

  it('défavorable, clôt le dossier', () =>
    given(...histoires.enCommission)
      .on('2027-02-04')
      .when(decisionCommission('defavorable'))
      .mailing('commission-defavorable → employeur', 'commission-defavorable → professionnel')
      .then(commissionDefavorable('2027-02-04')));

  it('ajournée, la candidature attend toujours', () => {
    given(...histoires.enCommission)
      .on('2027-02-04')
      .when(decisionCommission('ajournee', '2027-03-04'))
      .mailing('commission-ajournee → employeur', 'commission-ajournee → professionnel')
      .then(commissionAjournee('2027-02-04', '2027-03-04'));
    given(...histoires.enCommission, commissionAjournee('2027-02-04')).thenVue({
      etat: 'commission',
      attenteDe: 'commission',
    });
  });

  it('ne change rien la seconde fois', () => {
    given(...histoires.enCommission, commissionFavorable('2027-02-04'))
      .when(decisionCommission('favorable'))
      .thenNothing();
    given(...histoires.enCommission, commissionDefavorable('2027-02-04'))
      .when(decisionCommission('defavorable'))
      .thenNothing();
    given(...histoires.enCommission, commissionAjournee('2027-02-04', '2027-03-04'))
      .when(decisionCommission('ajournee', '2027-03-04'))
      .thenNothing();
  });

  it('refuse hors de la commission, ou une séance déjà passée', () => {
    given(...histoires.deposee)
      .when(decisionCommission('favorable'))
      .thenRefused('pas-en-commission');
    given(...histoires.eligible)
      .when(decisionCommission('favorable'))
      .thenRefused('pas-en-commission');
    given(...histoires.enCommission)
      .on('2027-02-04')
      .when(decisionCommission('ajournee', '2027-02-04'))
      .thenRefused('seance-passee', 'prochaineSeance');
  });

  it('est un acte de la commission, jamais de la coordination seule', () =>
    given(...histoires.enCommission)
      .when(envoyePar('coordinateur', decisionCommission('favorable')))
      .thenRefused('mandat-d-une-autre-instance', 'auNomDe'));
});
