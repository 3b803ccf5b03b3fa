import { describe, it } from '@jest/globals';
import { faits, given, histoires, reglesLabelAvantProfil } from '../../test/index.js';

const TOUJOURS = ['adopterRegles', 'corrigerSaisie', 'renvoyerCourrier'];
const CLOS = ['corrigerSaisie', 'renvoyerCourrier'];

describe('Ce qui est possible maintenant', () => {
  it('pour la coordination, étape par étape', () => {
    const suite = ['suspendre', 'changerContact', 'changerStructure', ...TOUJOURS];
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
      'changerStructure',
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
      'changerStructure',
      'renvoyerCourrier',
    );
    given(...histoires.bilanEnCours).thenPossibles(
      'professionnel',
      'modifierFiche',
      'remettreBilan',
      'declarerDepart',
      'annoncerRetrait',
      'retirerLabel',
      'renvoyerCourrier',
    );
    given(...histoires.bilanRendu).thenPossibles(
      'employeur',
      'contresignerBilan',
      'changerContact',
      'changerStructure',
      'demanderRenouvellement',
      'declarerDepart',
      'annoncerRetrait',
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
    given(...histoires.retiree).thenPossibles('coordinateur', 'cocherSortie', ...CLOS);
    const averti = [...histoires.retiree, faits.archivageAnnonce('2029-05-02', '2029-06-01')];
    given(...averti)
      .on('2029-06-01')
      .thenPossibles('coordinateur', 'cocherSortie', 'archiverDossier', ...CLOS);
    given(...averti, faits.dossierArchive('2029-06-01')).thenPossibles('coordinateur');
  });

  it('pour le temps, rien qui se propose', () => given(...histoires.actif).thenPossibles('systeme'));
});
