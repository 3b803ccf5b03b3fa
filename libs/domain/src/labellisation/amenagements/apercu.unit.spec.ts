import { describe, expect, it } from '@jest/globals';
import { acteur, actes, given, histoires } from '../../../test/index.js';
import { apercuEcheance, type CommandeDEcheance } from './apercu.js';

const apercu = (scenario: ReturnType<typeof given>, acte: ReturnType<typeof actes.deplacer>) =>
  apercuEcheance(acte.command as CommandeDEcheance, scenario.dossier!, {
    ...scenario.context,
    reseau: '50',
    acteur: acteur('coordinateur'),
  });

describe('L’aperçu d’une échéance déplacée', () => {
  it('montre tout ce qui bouge, avant et après, et qui sera prévenu', () => {
    const { echeances, courriers } = apercu(
      given(...histoires.bilanEnCours).on('2027-12-15'),
      actes.deplacer('bilan-2027.1/limite', '2028-04-28'),
    );
    expect(echeances.map(({ cle, avant, apres }) => [cle, avant, apres])).toEqual([
      ['bilan-2027.1/rappel-1', '2028-01-14', '2028-04-13'],
      ['bilan-2027.1/limite', '2028-01-31', '2028-04-28'],
      ['bilan-2027.1/relance-1', '2028-02-03', '2028-05-02'],
      ['bilan-2027.1/relance-2', '2028-02-10', '2028-05-09'],
      ['bilan-2027.1/appeler', '2028-02-21', '2028-05-19'],
    ]);
    expect(courriers.map(({ gabarit, destinataire }) => [gabarit, destinataire])).toEqual([
      ['date-changee', 'professionnel'],
    ]);
  });

  it('montre ce qu’une pause retient', () => {
    const { echeances } = apercu(
      given(...histoires.bilanEnCours),
      actes.mettreEnPause('bilan-2027.1/relance-1'),
    );
    expect(echeances.map(({ avant, apres }) => [avant, apres])).toEqual([['2028-02-03', null]]);
  });
});
