import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { sauter } = actes;
const bilanAttendu = given(...histoires.bilanEnCours);

describe('Sauter une échéance', () => {
  it('en saute une, et laisse venir les suivantes, sans écrire à personne', () => {
    const saute = faits.echeanceSautee('2027-12-01', 'bilan-2027.1/rappel-1', '2028-01-14');
    bilanAttendu.when(sauter('bilan-2027.1/rappel-1')).mailing().then(saute);
    given(...histoires.bilanEnCours, saute).thenSerie(
      'bilan-2027.1',
      ['relance-1', '2028-02-03'],
      ['relance-2', '2028-02-10'],
      ['appeler', '2028-02-21'],
    );
  });

  it('dispense du bilan d’une année : les autres viendront', () => {
    const dispense = faits.echeanceSautee('2027-03-01', 'bilan-2027.1/ouverture', '2027-12-01');
    given(...histoires.actif)
      .when(sauter('bilan-2027.1/ouverture'))
      .then(dispense);
    given(...histoires.actif, dispense).thenNext('bilan-2028.1/ouverture', '2028-12-01');
  });

  it('ne signale pas la tâche sautée, même son jour passé', () =>
    given(
      ...histoires.ouverts,
      faits.echeanceSautee('2027-02-01', 'engagements-2016.1/appeler/employeur', '2027-03-03'),
    )
      .on('2027-04-01')
      .thenTaches());

  it('ne dit rien la seconde fois', () =>
    given(
      ...histoires.bilanEnCours,
      faits.echeanceSautee('2027-12-01', 'bilan-2027.1/rappel-1', '2028-01-14'),
    )
      .when(sauter('bilan-2027.1/rappel-1'))
      .thenNothing());

  it('refuse de sauter une date limite, le terme et ce qui le confirme', () => {
    bilanAttendu.when(sauter('bilan-2027.1/limite')).thenRefused('echeance-necessaire', 'cle');
    bilanAttendu.when(sauter('renouvellement.1/terme')).thenRefused('echeance-fixe', 'cle');
    bilanAttendu.when(sauter('renouvellement.1/confirmer')).thenRefused('echeance-necessaire', 'cle');
  });

  it('refuse ce qui est passé, inconnu ou clos', () => {
    given(
      ...histoires.bilanEnCours,
      faits.relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { dateLimite: '2028-01-31' }),
    )
      .when(sauter('bilan-2027.1/rappel-1'))
      .thenRefused('echeance-passee', 'cle');
    bilanAttendu.when(sauter('pieces.1/relance-1')).thenRefused('echeance-inconnue', 'cle');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(sauter('bilan-2027.1/ouverture'))
      .thenRefused('dossier-clos');
  });
});
