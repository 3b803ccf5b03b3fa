import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires } from '../../../test/index.js';

const { remettre } = actes;
const { bilanAccepte, bilanRemis, bilanRenvoye } = faits;
const renvoye = [...histoires.bilanVu, bilanRenvoye(2027, '2028-01-17', 2, '2028-02-07')];

describe('Remettre le bilan', () => {
  it('le montre à l’employeur, qui le contresigne par son lien', () =>
    given(...histoires.bilanEnCours)
      .on('2028-01-10')
      .when(remettre(2027))
      .mailing('bilan-a-contresigner → employeur')
      .mailingOne({
        serie: 'contresignature-2027.1',
        donnees: { exercice: 2027, dateLimite: '2028-02-09' },
        lien: { acte: 'contresignature', exercice: 2027, cle: 'contresignature-2027.1/employeur' },
      })
      .then(bilanRemis(2027, '2028-01-10')));

  it('par son lien, garde le nom écrit', () => {
    const data = { exercice: 2027, contenu: doc('bilan'), preuve: doc('preuve') };
    given(...histoires.bilanEnCours)
      .on('2028-01-10')
      .when({ ...remettre(2027), command: { type: 'remettreBilan', data } })
      .then({ type: 'BilanRemis', data: { ...data, le: '2028-01-10' } });
  });

  it('fait disparaître les rappels', () =>
    given(...histoires.bilanRendu)
      .on('2028-01-10')
      .thenSerie('bilan-2027.1'));

  it('corrigé, ne se contresigne pas une seconde fois', () => {
    given(...renvoye)
      .on('2028-01-24')
      .when(remettre(2027, doc('bilan-corrige')))
      .mailing()
      .then(bilanRemis(2027, '2028-01-24', doc('bilan-corrige')));
    given(...renvoye, bilanRemis(2027, '2028-01-24', doc('bilan-corrige'))).thenTaches('relire-bilan');
  });

  it('ne change rien pour le même contenu', () =>
    given(...histoires.bilanRendu)
      .when(remettre(2027))
      .thenNothing());

  it('refuse un autre contenu : il se rend d’abord', () =>
    given(...histoires.bilanRendu)
      .when(remettre(2027, doc('autre')))
      .thenRefused('bilan-deja-remis'));

  it('refuse avant l’ouverture, ou une fois accepté', () => {
    given(...histoires.actif)
      .when(remettre(2027))
      .thenRefused('bilan-non-ouvert', 'exercice');
    given(...histoires.publiee)
      .when(remettre(2027))
      .thenRefused('label-non-accorde');
    given(...histoires.bilanVu, bilanAccepte(2027, '2028-01-17'))
      .when(remettre(2027))
      .thenRefused('bilan-deja-accepte');
  });
});
