import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';
import type { LabellisationEvent } from '../../index.js';

const { nonRemis } = actes;
const courrier = {
  gabarit: 'engagements-a-signer',
  destinataire: 'employeur',
  serie: 'engagements-2016.1',
} as const;
const echec = faits.courrierNonRemis('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements-2016.1');

describe('Constater qu’un courrier n’est pas remis', () => {
  it('met ses échéances en pause, et fait corriger l’adresse', () => {
    given(...histoires.ouverts)
      .on('2027-02-02')
      .when(nonRemis(courrier))
      .mailing()
      .then(echec);
    given(...histoires.ouverts, echec).thenTaches('corriger-adresse');
  });

  it('n’arrête pas celles de l’autre signataire', () =>
    given(...histoires.ouverts, echec).thenSerie(
      'engagements-2016.1',
      ['relance-1/professionnel', '2027-02-04'],
      ['relance-2/professionnel', '2027-02-11'],
      ['appeler/professionnel', '2027-03-03'],
    ));

  it('est oublié dès que la signature arrive autrement', () =>
    given(...histoires.ouverts, echec, faits.engagementsSignes('2027-02-03', 'employeur')).thenTaches());

  it('vaut aussi pour un dossier clos', () => {
    const refusee = [...histoires.deposee, faits.candidatureRefusee('2027-01-08')];
    given(...refusee)
      .on('2027-01-08')
      .when(nonRemis({ gabarit: 'candidature-refusee', destinataire: 'employeur' }))
      .then(faits.courrierNonRemis('2027-01-08', 'candidature-refusee', 'employeur'));
    given(...refusee, faits.courrierNonRemis('2027-01-08', 'candidature-refusee', 'employeur')).thenTaches(
      'corriger-adresse',
    );
  });

  it('ne dérange personne quand c’est réglé depuis', () =>
    given(...histoires.signes)
      .when(nonRemis(courrier))
      .thenNothing());

  it('ne change rien la seconde fois', () =>
    given(...histoires.ouverts, echec)
      .when(nonRemis(courrier))
      .thenNothing());

  it('n’appartient qu’au moteur', () =>
    given(...histoires.ouverts)
      .when(envoyePar('coordinateur', nonRemis(courrier)))
      .thenRefused('acte-non-permis'));
});

describe('Un rappel dont on ne sait pas s’il est parti', () => {
  const rappel = {
    gabarit: 'bilan-rappel',
    destinataire: 'professionnel',
    serie: 'bilan-2027.1',
  } as const;
  const signale: LabellisationEvent = {
    type: 'EnvoiSignale',
    data: { courrier: 'c-1', ...rappel, suite: 'incertain', le: '2028-01-14' },
  };
  const apres = given(...histoires.bilanEnCours, signale);

  it('fait une tâche, et ne retient aucun rappel', () => {
    given(...histoires.bilanEnCours)
      .on('2028-01-14')
      .when(actes.nonRemis({ ...rappel, suite: 'incertain' }))
      .mailing()
      .then(signale);
    apres.thenTaches('confirmer-envoi');
    apres.thenNext('bilan-2027.1/rappel-1', '2028-01-14');
    given(...histoires.bilanEnCours, {
      type: 'EnvoiSignale',
      data: { ...signale.data, suite: 'non-ecrit' },
    }).thenTaches('renvoyer-courrier');
  });

  it('n’en fait plus une fois l’acte fait, le courriel renvoyé ou le rappel suivant parti', () => {
    const suites = [
      faits.bilanRemis(2027, '2028-01-17'),
      faits.courrierRenvoye('2028-01-17', 'bilan-rappel', 'professionnel', 'bilan-2027.1'),
      faits.relanceEchue('bilan-2027.1/relance-1', 'bilan-relance'),
    ];
    for (const suite of suites) given(...histoires.bilanEnCours, signale, suite).thenTaches();
  });
});
