import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires } from '../../../test/index.js';

const { demanderRenouvellement } = actes;

describe('Demander le renouvellement', () => {
  it('« rien n’a changé », et la décision revient à une personne', () => {
    given(...histoires.actif)
      .on('2029-04-03')
      .when(demanderRenouvellement())
      .mailing('renouvellement-demande → employeur', 'renouvellement-demande → professionnel')
      .mailingOne({ donnees: { rienNAChange: true } })
      .then(faits.renouvellementDemande('2029-04-03'));
    given(...histoires.actif, faits.renouvellementDemande('2029-04-03')).thenTaches('decider-renouvellement');
  });

  it('ou dit ce qui a changé', () => {
    const changements = doc('changements');
    given(...histoires.actif)
      .on('2029-04-03')
      .when(demanderRenouvellement(false, changements))
      .then({ type: 'RenouvellementDemande', data: { rienNAChange: false, changements, le: '2029-04-03' } });
    given(...histoires.actif)
      .when(demanderRenouvellement(false))
      .thenRefused('changements-requis', 'changements');
  });

  it('ne change rien tant qu’une demande attend', () =>
    given(...histoires.actif, faits.renouvellementDemande('2029-04-03'))
      .when(demanderRenouvellement())
      .thenNothing());

  it('peut se redemander après un refus', () =>
    given(
      ...histoires.actif,
      faits.renouvellementDemande('2029-04-03'),
      faits.renouvellementRefuse('2029-04-10'),
    )
      .on('2029-05-02')
      .when(demanderRenouvellement())
      .then(faits.renouvellementDemande('2029-05-02')));

  it('refuse sans label', () =>
    given(...histoires.publiee)
      .when(demanderRenouvellement())
      .thenRefused('label-non-accorde'));
});
