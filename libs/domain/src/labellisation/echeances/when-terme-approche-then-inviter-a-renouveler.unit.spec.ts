import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

describe('Le terme approche', () => {
  it('invite l’employeur trois mois avant, le rappelle un mois avant', () =>
    given(...histoires.actif).thenSerie(
      'renouvellement.1',
      ['invitation', '2029-03-30'],
      ['relance-1', '2029-05-30'],
      ['confirmer', '2029-07-02'],
    ));

  it('l’invitation est un acte : elle part au moins une fois', () =>
    given(...histoires.actif)
      .on('2029-03-30T10:00')
      .when(actes.declencher('renouvellement.1/invitation'))
      .thenMail({
        gabarit: 'renouvellement-invitation',
        destinataire: 'employeur',
        classe: 'acte',
        serie: 'renouvellement.1',
        donnees: { terme: histoires.TERME, dateLimite: histoires.TERME },
      }));

  it('plus rien une fois demandé', () =>
    given(...histoires.actif, faits.renouvellementDemande('2029-04-03')).thenSerie('renouvellement.1', [
      'confirmer',
      '2029-07-02',
    ]));

  it('un label plus court que le délai n’invite pas dans le passé', () =>
    given(...histoires.publiee, faits.labelAccorde('2027-03-01', '2027-05-03')).thenSerie(
      'renouvellement.1',
      ['relance-1', '2027-04-02'],
      ['confirmer', '2027-05-04'],
    ));
});
