import { describe, expect, it } from '@jest/globals';
import { actes, auNomDe, doc, faits, given, histoires } from '../../../test/index.js';
import { ficheVisible } from '../../index.js';

const proposee = [...histoires.actif, faits.correctionProposee('2027-05-14')];

describe('Corriger la fiche publiée', () => {
  it('propose : l’annuaire garde l’ancienne, la coordination vérifie', () => {
    given(...histoires.actif)
      .on('2027-05-14')
      .when(actes.modifierFiche())
      .then(faits.correctionProposee('2027-05-14'));
    given(...proposee).thenTaches('publier-correction');
    expect(ficheVisible(given(...proposee).dossier!)?.fiche).toEqual(doc('fiche'));
  });

  it('au nom du professionnel aussi', () =>
    given(...histoires.publiee)
      .on('2027-02-25')
      .when(auNomDe('professionnel', actes.modifierFiche()))
      .then(faits.correctionProposee('2027-02-25')));

  it('ne paraît qu’une fois publiée par la coordination', () => {
    given(...proposee)
      .on('2027-05-17')
      .when(actes.publierFiche())
      .mailing('fiche-corrigee → professionnel')
      .then(faits.ficheModifiee('2027-05-17'));
    const publiee = given(...proposee, faits.ficheModifiee('2027-05-17'));
    expect(ficheVisible(publiee.dossier!)?.fiche).toEqual(doc('fiche-2'));
    publiee.thenTaches();
  });

  it('une seconde correction remplace la première, non vérifiée', () =>
    given(...proposee)
      .on('2027-05-15')
      .when(actes.modifierFiche(doc('fiche-3')))
      .then(faits.correctionProposee('2027-05-15', doc('fiche-3'))));

  it('survit à l’accord du label', () =>
    given(
      ...histoires.publiee,
      faits.correctionProposee('2027-02-25'),
      faits.labelAccorde('2027-03-01', histoires.TERME),
    ).thenTaches('publier-correction'));

  it('ne change rien si c’est la même', () => {
    given(...histoires.actif)
      .when(actes.modifierFiche(doc('fiche')))
      .thenNothing();
    given(...proposee)
      .when(actes.modifierFiche())
      .thenNothing();
    given(...histoires.actif)
      .when(actes.publierFiche())
      .thenNothing();
  });

  it('seulement une fois la fiche publiée', () =>
    given(...histoires.validee)
      .when(actes.modifierFiche())
      .thenRefused('fiche-non-publiee'));
});

describe('Demander de reprendre une fiche', () => {
  it('avant sa publication : le professionnel sait quoi, ses rappels recommencent', () => {
    given(...histoires.validee)
      .on('2027-02-23')
      .when(actes.renvoyerFiche())
      .mailing('fiche-a-reprendre → professionnel')
      .then(faits.ficheRenvoyee('2027-02-23'));
    given(...histoires.validee, faits.ficheRenvoyee('2027-02-23')).thenFuture(
      ['fiche.2/relance-1', '2027-03-02'],
      ['fiche.2/appeler', '2027-03-09'],
    );
  });

  it('d’une correction : l’annuaire garde l’ancienne', () => {
    given(...proposee)
      .on('2027-05-17')
      .when(actes.renvoyerFiche())
      .mailing('fiche-a-reprendre → professionnel')
      .then(faits.ficheRenvoyee('2027-05-17'));
    const renvoyee = given(...proposee, faits.ficheRenvoyee('2027-05-17'));
    renvoyee.thenTaches();
    expect(ficheVisible(renvoyee.dossier!)?.fiche).toEqual(doc('fiche'));
  });

  it('ne se dit pas deux fois', () => {
    given(...proposee, faits.ficheRenvoyee('2027-05-17'))
      .when(actes.renvoyerFiche())
      .thenNothing();
    given(...histoires.validee, faits.ficheRenvoyee('2027-02-23'))
      .when(actes.renvoyerFiche())
      .thenNothing();
  });

  it('seulement si une fiche attend', () =>
    given(...histoires.actif)
      .when(actes.renvoyerFiche())
      .thenRefused('fiche-non-validee'));
});
