import { describe, it } from '@jest/globals';
import { actes, acteur, doc, faits, given, histoires } from '../../../test/index.js';

const piecesDemandees = [...histoires.deposee, faits.piecesDemandees('2027-01-05')];

describe('Classer sans suite', () => {
  it('referme un dossier qui attend des pièces : un motif, un courriel à chacun, aucun refus', () =>
    given(...piecesDemandees)
      .on('2027-02-15')
      .when(actes.classer())
      .mailing('candidature-classee → employeur', 'candidature-classee → professionnel')
      .then({ type: 'CandidatureClasseeSansSuite', data: { motif: doc('motif'), le: '2027-02-15' } }));

  it('n’est jamais le fait du temps : les rappels passés, il reste une tâche', () => {
    const apres = [
      ...piecesDemandees,
      faits.relanceEchue('pieces.1/relance-1', 'pieces-relance', { a: 'employeur' }),
      faits.relanceEchue('pieces.1/relance-2', 'pieces-relance', { a: 'employeur' }),
      faits.tacheSignalee('pieces.1/appeler', 'appeler-pieces'),
    ];
    given(...apres)
      .on('2028-01-05')
      .thenTaches('appeler-pieces');
    given(...apres)
      .on('2028-01-05')
      .thenFuture();
    given(...apres)
      .when({ ...actes.classer(), acteur: acteur('systeme') })
      .thenRefused('acte-non-permis');
  });

  it('vaut aussi après une absence, sur la liste d’attente et sans accord d’une personne ressource', () => {
    for (const histoire of [
      [...histoires.prevu, faits.absenceConstatee('2027-01-20')],
      histoires.enListe,
      histoires.proposee,
    ])
      given(...histoire)
        .on('2027-03-01')
        .when(actes.classer())
        .then(faits.classeeSansSuite('2027-03-01'));
  });

  it('ne vaut pas pour un dossier que la coordination n’a pas instruit', () => {
    given(...histoires.deposee)
      .when(actes.classer())
      .thenRefused('rien-en-attente');
    given(...histoires.prevu)
      .when(actes.classer())
      .thenRefused('rien-en-attente');
    given(...histoires.actif)
      .when(actes.classer())
      .thenRefused('rien-en-attente');
  });

  it('ne se dit pas deux fois', () =>
    given(...piecesDemandees, faits.classeeSansSuite('2027-02-15'))
      .when(actes.classer())
      .thenNothing());
});
