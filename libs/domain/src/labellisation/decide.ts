import { assertNever } from '../assert-never.js';
import { exigerMandat } from '../instances/exiger-mandat.js';
import { instancesParDefaut } from '../instances/par-defaut.js';
import { Refusal } from '../refusal.js';
import { deplacerEcheance } from './amenagements/deplacer-echeance.js';
import { mettreEcheanceEnPause } from './amenagements/mettre-echeance-en-pause.js';
import { reprendreEcheance } from './amenagements/reprendre-echeance.js';
import { sauterEcheance } from './amenagements/sauter-echeance.js';
import { accepterBilan } from './bilan/accepter-bilan.js';
import { cloreBilan } from './bilan/clore-bilan.js';
import { contresignerBilan } from './bilan/contresigner-bilan.js';
import { remettreBilan } from './bilan/remettre-bilan.js';
import { renvoyerBilan } from './bilan/renvoyer-bilan.js';
import { rouvrirBilan } from './bilan/rouvrir-bilan.js';
import { abandonnerCandidature } from './candidature/abandonner-candidature.js';
import { classerSansSuite } from './candidature/classer-sans-suite.js';
import { declarerComplete } from './candidature/declarer-complete.js';
import { declarerEligible } from './candidature/declarer-eligible.js';
import { demanderPieces } from './candidature/demander-pieces.js';
import { deposerCandidature } from './candidature/deposer-candidature.js';
import { enregistrerDecisionCommission } from './candidature/enregistrer-decision-commission.js';
import { fournirPieces } from './candidature/fournir-pieces.js';
import { refuserCandidature } from './candidature/refuser-candidature.js';
import { renvoyerEnCommission } from './candidature/renvoyer-en-commission.js';
import type { LabellisationCommand } from './commands.js';
import type { DecisionContext } from './context.js';
import { decisionMandatee } from './decision-mandatee.js';
import { exigerDroit } from './droits.js';
import { ouvrirEngagements } from './engagements/ouvrir-engagements.js';
import { signerEngagements } from './engagements/signer-engagements.js';
import { annulerEntretien } from './entretien/annuler-entretien.js';
import { constaterAbsence } from './entretien/constater-absence.js';
import { planifierEntretien } from './entretien/planifier-entretien.js';
import { rendreAvisEntretien } from './entretien/rendre-avis-entretien.js';
import type { LabellisationEvent } from './events.js';
import { accorderLabel } from './label/accorder-label.js';
import { annoncerRetrait } from './label/annoncer-retrait.js';
import { annulerRetrait } from './label/annuler-retrait.js';
import { archiverDossier } from './label/archiver-dossier.js';
import { cocherSortie } from './label/cocher-sortie.js';
import { declarerDepart } from './label/declarer-depart.js';
import { demanderRenouvellement } from './label/demander-renouvellement.js';
import { refuserRenouvellement } from './label/refuser-renouvellement.js';
import { renouvelerLabel } from './label/renouveler-label.js';
import { reprendre } from './label/reprendre.js';
import { retirerLabel } from './label/retirer-label.js';
import { suspendre } from './label/suspendre.js';
import { confirmerListeDAttente } from './liste-attente/confirmer-liste-d-attente.js';
import { mettreEnListeDAttente } from './liste-attente/mettre-en-liste-d-attente.js';
import { sortirDeListeDAttente } from './liste-attente/sortir-de-liste-d-attente.js';
import { accepterPersonneRessource } from './personne-ressource/accepter-personne-ressource.js';
import { mettreFinPersonneRessource } from './personne-ressource/mettre-fin-personne-ressource.js';
import { proposerPersonneRessource } from './personne-ressource/proposer-personne-ressource.js';
import { deciderManquement } from './manquement/decider-manquement.js';
import { envoyerMiseEnDemeure } from './manquement/envoyer-mise-en-demeure.js';
import { ouvrirManquement } from './manquement/ouvrir-manquement.js';
import { repondreManquement } from './manquement/repondre-manquement.js';
import { declarerProfil } from './profil/declarer-profil.js';
import { fixerRendezVousProfil } from './profil/fixer-rendez-vous-profil.js';
import { modifierFiche } from './profil/modifier-fiche.js';
import { publierFiche } from './profil/publier-fiche.js';
import { renvoyerFiche } from './profil/renvoyer-fiche.js';
import { validerFiche } from './profil/valider-fiche.js';
import { verifierProfil } from './profil/verifier-profil.js';
import { adopterRegles } from './regles/adopter-regles.js';
import type { Labellisation } from './state.js';
import { changerContact } from './suivi/changer-contact.js';
import { changerStructure } from './suivi/changer-structure.js';
import { constaterNonRemise } from './suivi/constater-non-remise.js';
import { corrigerSaisie } from './suivi/corriger-saisie.js';
import { declencherEcheance } from './suivi/declencher-echeance.js';
import { renvoyerCourrier } from './suivi/renvoyer-courrier.js';

/** The new facts, if any, under the regles that this dossier keeps. @throws {Refusal} */
export function decide(
  command: LabellisationCommand,
  dossier: Labellisation | null,
  context: DecisionContext,
): LabellisationEvent[] {
  const decision = decisionMandatee(command);
  if (decision) exigerMandat(decision, context.acteur, context.instances ?? instancesParDefaut);
  exigerDroit(command, context.acteur);
  if (command.type === 'deposerCandidature') return deposerCandidature(command.data, dossier, context);
  if (!dossier) throw new Refusal('dossier-inconnu', 'Ce dossier n’existe pas.');
  switch (command.type) {
    case 'demanderPieces':
      return demanderPieces(command.data, dossier, context);
    case 'fournirPieces':
      return fournirPieces(command.data, dossier, context);
    case 'declarerComplete':
      return declarerComplete(command.data, dossier, context);
    case 'declarerEligible':
      return declarerEligible(command.data, dossier, context);
    case 'refuserCandidature':
      return refuserCandidature(command.data, dossier, context);
    case 'classerSansSuite':
      return classerSansSuite(command.data, dossier, context);
    case 'abandonnerCandidature':
      return abandonnerCandidature(command.data, dossier, context);
    case 'renvoyerEnCommission':
      return renvoyerEnCommission(command.data, dossier, context);
    case 'enregistrerDecisionCommission':
      return enregistrerDecisionCommission(command.data, dossier, context);
    case 'mettreEnListeDAttente':
      return mettreEnListeDAttente(command.data, dossier, context);
    case 'confirmerListeDAttente':
      return confirmerListeDAttente(command.data, dossier, context);
    case 'sortirDeListeDAttente':
      return sortirDeListeDAttente(command.data, dossier, context);
    case 'proposerPersonneRessource':
      return proposerPersonneRessource(command.data, dossier, context);
    case 'accepterPersonneRessource':
      return accepterPersonneRessource(command.data, dossier, context);
    case 'mettreFinPersonneRessource':
      return mettreFinPersonneRessource(command.data, dossier, context);
    case 'planifierEntretien':
      return planifierEntretien(command.data, dossier, context);
    case 'annulerEntretien':
      return annulerEntretien(command.data, dossier, context);
    case 'constaterAbsence':
      return constaterAbsence(command.data, dossier, context);
    case 'rendreAvisEntretien':
      return rendreAvisEntretien(command.data, dossier, context);
    case 'ouvrirEngagements':
      return ouvrirEngagements(command.data, dossier, context);
    case 'signerEngagements':
      return signerEngagements(command.data, dossier, context);
    case 'fixerRendezVousProfil':
      return fixerRendezVousProfil(command.data, dossier, context);
    case 'declarerProfil':
      return declarerProfil(command.data, dossier, context);
    case 'verifierProfil':
      return verifierProfil(command.data, dossier, context);
    case 'validerFiche':
      return validerFiche(command.data, dossier, context);
    case 'renvoyerFiche':
      return renvoyerFiche(command.data, dossier, context);
    case 'publierFiche':
      return publierFiche(command.data, dossier, context);
    case 'modifierFiche':
      return modifierFiche(command.data, dossier, context);
    case 'accorderLabel':
      return accorderLabel(command.data, dossier, context);
    case 'remettreBilan':
      return remettreBilan(command.data, dossier, context);
    case 'contresignerBilan':
      return contresignerBilan(command.data, dossier, context);
    case 'renvoyerBilan':
      return renvoyerBilan(command.data, dossier, context);
    case 'accepterBilan':
      return accepterBilan(command.data, dossier, context);
    case 'cloreBilan':
      return cloreBilan(command.data, dossier, context);
    case 'rouvrirBilan':
      return rouvrirBilan(command.data, dossier, context);
    case 'suspendre':
      return suspendre(command.data, dossier, context);
    case 'reprendre':
      return reprendre(command.data, dossier, context);
    case 'changerContact':
      return changerContact(command.data, dossier, context);
    case 'changerStructure':
      return changerStructure(command.data, dossier, context);
    case 'demanderRenouvellement':
      return demanderRenouvellement(command.data, dossier, context);
    case 'renouvelerLabel':
      return renouvelerLabel(command.data, dossier, context);
    case 'refuserRenouvellement':
      return refuserRenouvellement(command.data, dossier, context);
    case 'ouvrirManquement':
      return ouvrirManquement(command.data, dossier, context);
    case 'envoyerMiseEnDemeure':
      return envoyerMiseEnDemeure(command.data, dossier, context);
    case 'repondreManquement':
      return repondreManquement(command.data, dossier, context);
    case 'deciderManquement':
      return deciderManquement(command.data, dossier, context);
    case 'declarerDepart':
      return declarerDepart(command.data, dossier, context);
    case 'annoncerRetrait':
      return annoncerRetrait(command.data, dossier, context);
    case 'annulerRetrait':
      return annulerRetrait(command.data, dossier, context);
    case 'retirerLabel':
      return retirerLabel(command.data, dossier, context);
    case 'cocherSortie':
      return cocherSortie(command.data, dossier, context);
    case 'archiverDossier':
      return archiverDossier(command.data, dossier, context);
    case 'adopterRegles':
      return adopterRegles(command.data, dossier, context);
    case 'deplacerEcheance':
      return deplacerEcheance(command.data, dossier, context);
    case 'sauterEcheance':
      return sauterEcheance(command.data, dossier, context);
    case 'mettreEcheanceEnPause':
      return mettreEcheanceEnPause(command.data, dossier, context);
    case 'reprendreEcheance':
      return reprendreEcheance(command.data, dossier, context);
    case 'corrigerSaisie':
      return corrigerSaisie(command.data, dossier, context);
    case 'renvoyerCourrier':
      return renvoyerCourrier(command.data, dossier, context);
    case 'declencherEcheance':
      return declencherEcheance(command.data, dossier, context);
    case 'constaterNonRemise':
      return constaterNonRemise(command.data, dossier, context);
    default:
      return assertNever(command);
  }
}
