import { describe, it } from '@jest/globals';
import { faits, given, histoires, reglesLabelAvantProfil } from '../../test/index.js';

const TOUJOURS = ['adopterRegles', 'corrigerSaisie', 'renvoyerCourrier'];
const CLOS = ['corrigerSaisie', 'renvoyerCourrier'];

describe('Ce qui est possible maintenant', () => {
  it('pour la coordination, étape par étape', () => {
    const suite = ['suspendre', 'changerContact', ...TOUJOURS];
    given().thenPossibles('coordinateur', 'deposerCandidature');
    given(...histoires.deposee).thenPossibles(
      'coordinateur',
      'demanderPieces',
      'declarerComplete',
      'declarerEligible',
      'refuserCandidature',
      'abandonnerCandidature',
      'renvoyerEnCommission',
      ...suite,
    );
    given(...histoires.enCommission).thenPossibles(
      'coordinateur',
      'abandonnerCandidature',
      'enregistrerDecisionCommission',
      ...suite,
    );
    given(...histoires.prevu).thenPossibles(
      'coordinateur',
      'abandonnerCandidature',
      'planifierEntretien',
      'annulerEntretien',
      'constaterAbsence',
      'rendreAvisEntretien',
      'suspendre',
      'changerContact',
      'adopterRegles',
      'deplacerEcheance',
      'sauterEcheance',
      'mettreEcheanceEnPause',
      'corrigerSaisie',
      'renvoyerCourrier',
    );
    given(...histoires.favorable).thenPossibles(
      'coordinateur',
      'abandonnerCandidature',
      'mettreEnListeDAttente',
      'ouvrirEngagements',
      ...suite,
    );
    given(...histoires.declare).thenPossibles(
      'coordinateur',
      'abandonnerCandidature',
      'fixerRendezVousProfil',
      'declarerProfil',
      'verifierProfil',
      ...suite,
    );
    given(...histoires.publiee).thenPossibles(
      'coordinateur',
      'abandonnerCandidature',
      'modifierFiche',
      'accorderLabel',
      ...suite,
    );
  });

  it('pour l’employeur et le professionnel, ce qui est à eux', () => {
    given(...histoires.ouverts).thenPossibles(
      'employeur',
      'abandonnerCandidature',
      'signerEngagements',
      'changerContact',
      'renvoyerCourrier',
    );
    given(...histoires.bilanEnCours).thenPossibles(
      'professionnel',
      'modifierFiche',
      'remettreBilan',
      'retirerLabel',
      'renvoyerCourrier',
    );
    given(...histoires.bilanRendu).thenPossibles(
      'employeur',
      'contresignerBilan',
      'changerContact',
      'demanderRenouvellement',
      'retirerLabel',
      'renvoyerCourrier',
    );
  });

  it('pour la Caf, accorder quand c’est le moment', () => {
    given(...histoires.signes).thenPossibles('caf', 'renvoyerCourrier');
    given(...histoires.signes)
      .sous(reglesLabelAvantProfil)
      .thenPossibles('caf', 'accorderLabel', 'renvoyerCourrier');
    given(...histoires.publiee).thenPossibles('caf', 'accorderLabel', 'renvoyerCourrier');
  });

  it('d’un dossier clos, presque rien', () => {
    const retire = [...histoires.actif, faits.labelRetire('2027-06-01')];
    given(...retire).thenPossibles('coordinateur', ...CLOS);
    given(...retire)
      .on('2029-06-01')
      .thenPossibles('coordinateur', 'archiverDossier', ...CLOS);
    given(...retire, faits.dossierArchive('2029-06-01')).thenPossibles('coordinateur');
  });

  it('pour le temps, rien qui se propose', () => given(...histoires.actif).thenPossibles('systeme'));
});
