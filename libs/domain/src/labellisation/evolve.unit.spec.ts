import { describe, expect, it } from '@jest/globals';
import { faits, given, histoires } from '../../test/index.js';
import { evolve, fold, type LabellisationEvent } from '../index.js';

describe('L’état d’un dossier', () => {
  it('compte ses faits, et n’existe pas sans eux', () => {
    expect(fold([])).toBeNull();
    expect(fold(histoires.actif)?.version).toBe(histoires.actif.length);
  });

  it.each<[string, LabellisationEvent[]]>([
    ['deux candidatures', [...histoires.deposee, faits.candidatureDeposee('2027-01-05')]],
    ['un fait avant la candidature', [faits.declareeEligible('2027-01-06')]],
    [
      'une signature avant l’ouverture',
      [...histoires.favorable, faits.engagementsSignes('2027-02-02', 'caf')],
    ],
    ['un bilan sans label', [...histoires.publiee, faits.bilanOuvert(2027, '2027-12-01', '2028-01-31')]],
    ['un bilan jamais ouvert', [...histoires.actif, faits.bilanRemis(2027, '2028-01-10')]],
    ['une reprise sans suspension', [...histoires.actif, faits.reprise('2027-05-03')]],
    ['un entretien clos deux fois', [...histoires.favorable, faits.absenceConstatee('2027-01-20')]],
    ['une correction hors de la table', [...histoires.actif, faits.saisieCorrigee(2, 'le', '2027-01-05')]],
    [
      'un fait après la fin',
      [...histoires.actif, faits.labelRetire('2027-06-01'), faits.suspendue('2027-06-02')],
    ],
  ])('ne se lit pas avec %s', (_cas, histoire) => expect(() => fold(histoire)).toThrow(TypeError));

  it('oublie les échéances d’une attente qui est finie', () => {
    const rappele = [
      ...histoires.ouverts,
      faits.relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', { a: 'employeur' }),
    ];
    expect(given(...rappele).dossier?.echues).toEqual(['engagements-2016.1/relance-1/employeur']);
    expect(
      given(
        ...rappele,
        faits.engagementsSignes('2027-02-05', 'employeur'),
        faits.engagementsSignes('2027-02-05', 'professionnel'),
        faits.engagementsCompletes('2027-02-05'),
      ).dossier?.echues,
    ).toEqual([]);
  });

  it('ne change pas l’état d’avant', () => {
    const avant = fold(histoires.actif);
    const copie = JSON.stringify(avant);
    evolve(avant, faits.suspendue('2027-04-01'), histoires.actif.length + 1);
    expect(JSON.stringify(avant)).toBe(copie);
  });
});
