import { describe, it } from '@jest/globals';
import { actes, doc, envoyePar, faits, given, histoires, motif } from '../../../test/index.js';

const { clore, remettre, contresigner } = actes;
const clos = [...histoires.bilanEnCours, faits.bilanClos(2027, '2028-04-03')];

describe('Clore le bilan par une décision', () => {
  it('jamais arrivé, avec son motif, le dit aux deux et ne rappelle plus', () => {
    given(...histoires.bilanEnCours)
      .on('2028-04-03')
      .when(clore(2027))
      .mailing('bilan-clos → employeur', 'bilan-clos → professionnel')
      .mailingOne({ donnees: { exercice: 2027, motif: motif.id } })
      .then(faits.bilanClos(2027, '2028-04-03'));
    given(...clos).thenSerie('bilan-2027.1');
    given(...clos).thenVue({ attenteDe: 'personne' });
  });

  it('remis sans contresignature, n’attend plus l’employeur', () =>
    given(...histoires.bilanRendu, faits.bilanClos(2027, '2028-04-03')).thenSerie('contresignature-2027.1'));

  it('ne change rien la seconde fois', () =>
    given(...clos)
      .when(clore(2027))
      .thenNothing());

  it('refuse un bilan accepté, et tout acte sur un bilan clos', () => {
    given(...histoires.bilanVu, faits.bilanAccepte(2027, '2028-01-17'))
      .when(clore(2027))
      .thenRefused('bilan-deja-accepte');
    given(...clos)
      .when(remettre(2027))
      .thenRefused('bilan-deja-clos');
    given(...clos)
      .when(contresigner(2027, false, doc('remarque')))
      .thenRefused('bilan-deja-clos');
    given(...histoires.bilanVu, faits.bilanClos(2027, '2028-04-03'))
      .when(actes.accepter(2027))
      .thenRefused('bilan-deja-clos');
  });

  it('est toujours l’acte d’une personne', () =>
    given(...histoires.bilanEnCours)
      .when(envoyePar('systeme', clore(2027)))
      .thenRefused('acte-non-permis'));
});
