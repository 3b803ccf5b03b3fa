import { describe, it } from '@jest/globals';
import { actes, doc, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { contresigner } = actes;

describe('Contresigner le bilan', () => {
  it('le laisse relire à la coordination', () => {
    given(...histoires.bilanRendu)
      .on('2028-01-13')
      .when(contresigner(2027))
      .mailing()
      .then(faits.bilanContresigne(2027, '2028-01-13'));
    given(...histoires.bilanVu).thenTaches('relire-bilan');
  });

  it('en désaccord, dit pourquoi', () => {
    const remarque = doc('remarque');
    given(...histoires.bilanRendu)
      .on('2028-01-13')
      .when(contresigner(2027, false, remarque))
      .then({
        type: 'BilanContresigne',
        data: { exercice: 2027, accord: false, remarque, le: '2028-01-13' },
      });
    given(...histoires.bilanRendu)
      .when(contresigner(2027, false))
      .thenRefused('remarque-requise', 'remarque');
  });

  it('par son lien, garde le nom écrit', () => {
    const data = { exercice: 2027, accord: true, preuve: doc('preuve') };
    given(...histoires.bilanRendu)
      .on('2028-01-13')
      .when({ ...contresigner(2027), command: { type: 'contresignerBilan', data } })
      .then({ type: 'BilanContresigne', data: { ...data, le: '2028-01-13' } });
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.bilanVu)
      .when(contresigner(2027))
      .thenNothing());

  it('refuse de changer d’avis, ou avant la remise', () => {
    given(...histoires.bilanVu)
      .when(contresigner(2027, false, doc('remarque')))
      .thenRefused('bilan-deja-contresigne');
    given(...histoires.bilanEnCours)
      .when(contresigner(2027))
      .thenRefused('bilan-non-remis');
    given(...histoires.actif)
      .when(contresigner(2027))
      .thenRefused('bilan-non-ouvert', 'exercice');
  });

  it('n’appartient qu’à l’employeur', () =>
    given(...histoires.bilanRendu)
      .when(envoyePar('professionnel', contresigner(2027)))
      .thenRefused('acte-non-permis'));
});
