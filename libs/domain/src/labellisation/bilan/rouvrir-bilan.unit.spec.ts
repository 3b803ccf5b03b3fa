import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires, motif } from '../../../test/index.js';

const { rouvrir, contresigner } = actes;
const accepte = [...histoires.bilanVu, faits.bilanAccepte(2027, '2028-01-17')];
/** Three weeks after 7 February 2028, a Monday. */
const rouvert = [...accepte, faits.bilanRouvert(2027, '2028-02-07', '2028-02-28')];

describe('Rouvrir un bilan', () => {
  it('accepté, pour le corriger : chacun le sait, avec la nouvelle date', () => {
    given(...accepte)
      .on('2028-02-07')
      .when(rouvrir(2027))
      .mailing('bilan-a-corriger → professionnel', 'bilan-rouvert → employeur')
      .mailingOne({
        gabarit: 'bilan-rouvert',
        donnees: { exercice: 2027, motif: motif.id, dateLimite: '2028-02-28' },
      })
      .then(faits.bilanRouvert(2027, '2028-02-07', '2028-02-28'));
    given(...rouvert).thenVue({ attenteDe: 'professionnel' });
    given(...rouvert).thenSerie(
      'bilan-2027.2',
      ['relance-1', '2028-03-02'],
      ['relance-2', '2028-03-09'],
      ['appeler', '2028-03-20'],
    );
  });

  it('clos sans être arrivé, de même', () =>
    given(...histoires.bilanEnCours, faits.bilanClos(2027, '2028-02-01'))
      .on('2028-02-07')
      .when(rouvrir(2027))
      .then(faits.bilanRouvert(2027, '2028-02-07', '2028-02-28')));

  it('corrigé, repasse par l’employeur, avec un nouveau lien', () =>
    given(...rouvert)
      .on('2028-02-14')
      .when(actes.remettre(2027, doc('corrige')))
      .mailing('bilan-a-contresigner → employeur')
      .mailingOne({ serie: 'contresignature-2027.2' })
      .then(faits.bilanRemis(2027, '2028-02-14', doc('corrige'))));

  it('ne change rien la seconde fois', () =>
    given(...rouvert)
      .when(rouvrir(2027))
      .thenNothing());

  it('refuse un bilan qui n’est pas accepté', () => {
    given(...histoires.bilanVu)
      .when(rouvrir(2027))
      .thenRefused('bilan-non-accepte');
    given(...histoires.actif)
      .when(rouvrir(2027))
      .thenRefused('bilan-non-ouvert', 'exercice');
  });
});

describe('Le désaccord de l’employeur', () => {
  it('est dit au professionnel et à la coordination, qui ont quelque chose à faire', () => {
    given(...histoires.bilanRendu)
      .on('2028-01-13')
      .when(contresigner(2027, false, doc('remarque')))
      .thenMails('bilan-desaccord → professionnel', 'bilan-desaccord → coordinateur');
    given(...histoires.bilanContredit).thenTaches('traiter-desaccord');
    given(...histoires.bilanContredit).thenVue({ attenteDe: 'coordinateur' });
  });

  it('n’est jamais passé outre : une correction, ou une décision motivée', () => {
    given(...histoires.bilanContredit)
      .when(actes.accepter(2027))
      .thenRefused('desaccord-employeur');
    given(...histoires.bilanContredit)
      .on('2028-01-17')
      .when(actes.clore(2027))
      .then(faits.bilanClos(2027, '2028-01-17'));
  });

  it('fait redemander la contresignature du bilan corrigé, et l’accord permet d’accepter', () => {
    const corrige = [
      ...histoires.bilanContredit,
      faits.bilanRenvoye(2027, '2028-01-17'),
      faits.bilanRemis(2027, '2028-01-24', doc('corrige')),
    ];
    given(...corrige).thenVue({ attenteDe: 'employeur' });
    given(...corrige, faits.bilanContresigne(2027, '2028-01-26'))
      .on('2028-01-27')
      .when(actes.accepter(2027))
      .then(faits.bilanAccepte(2027, '2028-01-27'));
  });
});
