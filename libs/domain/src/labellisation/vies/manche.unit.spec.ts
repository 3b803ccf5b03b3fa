import { describe, expect, it } from '@jest/globals';
import { actes, auNomDe, doc, motif, regles50, Vie } from '../../../test/index.js';
import { vue } from '../../index.js';

const {
  abandonner,
  accepter,
  accorder,
  constaterAbsence,
  contresigner,
  decisionCommission,
  declarerComplete,
  declarerEligible,
  declarerProfil,
  demanderPieces,
  deposer,
  fixerRendezVous,
  fournirPieces,
  ouvrir,
  planifier,
  publierFiche,
  refuser,
  remettre,
  rendre,
  rendreAvis,
  renvoyerEnCommission,
  reprendre,
  signer,
  suspendre,
  validerFiche,
  verifierProfil,
} = actes;

/** Branches of the Manche experiment (2018-2020), at 14:00 of their days; the Caf signs the convention. */
const manche = () => new Vie(regles50);
const candidature = auNomDe('employeur', deposer());
const TERME = '2020-12-31';

const labellisee = () =>
  manche()
    .le('2018-11-06', candidature)
    .le('2018-11-08', declarerEligible())
    .le('2018-11-14', planifier('2018-12-11T14:30'))
    .le('2018-12-11', rendreAvis('favorable'))
    .le('2018-12-18', ouvrir())
    .le('2018-12-20', signer('professionnel'))
    .le('2019-01-08', signer('employeur'))
    .le('2019-01-15', signer('caf'))
    .le('2019-01-24', fixerRendezVous('2019-01-24T14:30'))
    .le('2019-02-14', auNomDe('professionnel', declarerProfil()))
    .le('2019-03-04', verifierProfil())
    .le('2019-03-05', auNomDe('professionnel', validerFiche()))
    .le('2019-03-07', publierFiche(), accorder(TERME));

describe('La Manche, 2018-2020', () => {
  it('LAB-50-07 : un bilan remis, contresigné, renvoyé, remis, accepté', () => {
    const vie = labellisee()
      .le('2020-01-14', remettre(2019))
      .le('2020-01-20', contresigner(2019))
      .le('2020-01-22', rendre(2019))
      .le('2020-01-29', remettre(2019, doc('bilan-corrige')))
      .le('2020-02-03', accepter(2019))
      .avancer('2020-06-30');
    expect(vie.journal).toEqual([
      '2018-11-06 candidature-recue → employeur',
      '2018-11-06 candidature-recue → professionnel',
      '2018-11-08 candidature-eligible → employeur',
      '2018-11-08 candidature-eligible → professionnel',
      '2018-11-14 entretien-planifie → professionnel + employeur',
      '2018-12-07 entretien-rappel → professionnel', // J-2 is a Sunday
      '2018-12-18 engagements-a-signer → employeur',
      '2018-12-18 engagements-a-signer → professionnel',
      '2018-12-21 engagements-relance → employeur',
      '2018-12-28 engagements-relance → employeur',
      '2019-01-08 convention-a-signer → caf',
      '2019-01-11 engagements-relance → caf',
      '2019-01-15 engagements-completes → employeur',
      '2019-01-15 engagements-completes → professionnel',
      '2019-01-15 engagements-completes → caf',
      '2019-01-24 profil-rendez-vous → professionnel',
      '2019-01-30 profil-relance → professionnel',
      '2019-02-14 profil-relance → professionnel', // at 9:00, the profile came at 14:00
      '2019-03-04 fiche-a-valider → professionnel',
      '2019-03-07 fiche-publiee → employeur',
      '2019-03-07 fiche-publiee → professionnel',
      '2019-03-07 label-accorde → employeur',
      '2019-03-07 label-accorde → professionnel',
      '2019-12-02 bilan-ouvert → professionnel', // opened on Sunday the 1st
      '2020-01-14 bilan-a-contresigner → employeur',
      '2020-01-17 bilan-a-contresigner → employeur',
      '2020-01-22 bilan-a-corriger → professionnel',
      '2020-02-03 bilan-accepte → employeur',
      '2020-02-03 bilan-accepte → professionnel',
    ]);
    expect(vie.faits).toContainEqual({
      type: 'BilanOuvert',
      data: {
        exercice: 2019,
        cle: 'bilan-2019.1/ouverture',
        dateLimite: '2020-01-31',
        serie: 1,
        le: '2019-12-01',
      },
    });
  });

  it('LAB-50-13 : un bilan en retard, l’employeur en copie de la seconde relance', () => {
    const vie = labellisee().le('2020-02-12', remettre(2019)).le('2020-02-14', contresigner(2019));
    expect(vie.journal.filter((ligne) => ligne.startsWith('2020'))).toEqual([
      '2020-01-16 bilan-rappel → professionnel',
      '2020-02-03 bilan-relance → professionnel',
      '2020-02-10 bilan-relance → professionnel + employeur',
      '2020-02-12 bilan-a-contresigner → employeur',
    ]);
  });

  it('LAB-50-04 : une pièce manque, puis la candidature est éligible', () => {
    const vie = manche()
      .le('2018-10-22', candidature)
      .le('2018-10-25', demanderPieces(['trame-projet']))
      .le(
        '2018-11-08',
        auNomDe('employeur', fournirPieces(['trame-projet'], { resultats_attendus_precises: true })),
        declarerEligible(),
      );
    expect(vie.journal).toEqual([
      '2018-10-22 candidature-recue → employeur',
      '2018-10-22 candidature-recue → professionnel',
      '2018-10-25 pieces-a-fournir → employeur',
      '2018-11-02 pieces-relance → employeur', // J+7 is All Saints' Day
      '2018-11-08 pieces-relance → employeur',
      '2018-11-08 candidature-eligible → employeur',
      '2018-11-08 candidature-eligible → professionnel',
    ]);
  });

  it('LAB-50-06 et LAB-50-09 : une absence, ou un entretien à compléter, puis un second', () => {
    const eligible = () =>
      manche()
        .le('2018-10-24', candidature)
        .le('2018-10-26', declarerEligible())
        .le('2018-11-02', planifier('2018-11-27T14:00'));
    for (const premier of [auNomDe('professionnel', constaterAbsence()), rendreAvis('a-completer', motif)]) {
      const vie = eligible()
        .le('2018-11-27', premier, planifier('2018-12-04T14:00'))
        .le('2018-12-04', rendreAvis('favorable'));
      expect(vie.faits.at(-3)).toMatchObject({ type: 'EntretienPlanifie', data: { rang: 2 } });
      expect(vie.journal.at(-1)).toBe('2018-11-30 entretien-rappel → professionnel');
    }
  });

  it('LAB-50-14 : labellisée en juin, sans bilan 2019, suspendue au printemps 2020', () => {
    const vie = manche()
      .le('2019-04-15', candidature)
      .le('2019-04-18', declarerEligible())
      .le('2019-04-24', planifier('2019-05-06T14:00'))
      .le('2019-05-06', rendreAvis('favorable'))
      .le('2019-05-13', ouvrir())
      .le('2019-05-17', signer('professionnel'), signer('employeur'), signer('caf'))
      .le('2019-06-04', fixerRendezVous('2019-06-04T14:30'), auNomDe('professionnel', declarerProfil()))
      .le('2019-06-07', verifierProfil())
      .le('2019-06-11', auNomDe('professionnel', validerFiche()))
      .le('2019-06-13', publierFiche(), accorder(TERME))
      .le('2020-03-17', suspendre())
      .le('2020-05-11', reprendre())
      .avancer('2020-06-30');
    expect(vie.faits.filter(({ type }) => type === 'BilanOuvert')).toEqual([]);
    expect(vie.journal.slice(-4)).toEqual([
      '2020-03-17 labellisation-suspendue → employeur',
      '2020-03-17 labellisation-suspendue → professionnel',
      '2020-05-11 labellisation-reprise → employeur',
      '2020-05-11 labellisation-reprise → professionnel',
    ]);
  });

  it('LAB-50-16, 17 et 18 : un refus, un abandon, une commission', () => {
    const etat = (vie: Vie) => vue(vie.dossier!, vie.context).etat;
    expect(etat(manche().le('2018-11-12', candidature).le('2018-11-19', refuser()))).toBe('refusee');
    expect(
      etat(
        manche()
          .le('2018-11-14', candidature)
          .le('2018-11-21', declarerComplete())
          .le('2018-12-05', auNomDe('employeur', abandonner())),
      ),
    ).toBe('abandonnee');
    const enCommission = manche()
      .le('2019-11-18', candidature)
      .le('2019-11-25', renvoyerEnCommission())
      .le('2020-01-23', decisionCommission('ajournee'))
      .le('2020-06-25', decisionCommission('favorable'))
      .avancer('2020-06-30');
    expect(etat(enCommission)).toBe('entretien');
    expect(vue(enCommission.dossier!, enCommission.context).attenteDe).toBe('coordinateur');
  });
});
