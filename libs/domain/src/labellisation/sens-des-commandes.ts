import { echeancesAmenageables, type ActeSurEcheance } from './amenagements/actes.js';
import type { CommandType } from './commands.js';
import { peutEtreClassee } from './candidature/classer-sans-suite.js';
import type { Context } from './context.js';
import { labelDe } from './label/label-de.js';
import { ficheAVerifier } from './profil/renvoyer-fiche.js';
import type { Bilan, EntretienAPlanifier, EntretienPrevu, EntretienFavorable, Ouverte } from './state.js';

type Sens = (dossier: Ouverte, context: Context) => boolean;

const jamais: Sens = () => false;
const toujours: Sens = () => true;
const enInstruction: Sens = ({ etape }) => etape === 'instruction';
const piecesRecues: Sens = (dossier) => dossier.etape === 'instruction' && !dossier.pieces;
const entretien =
  (...statuts: (EntretienAPlanifier | EntretienPrevu | EntretienFavorable)['statut'][]): Sens =>
  (dossier) =>
    dossier.etape === 'entretien' && statuts.includes(dossier.entretien.statut);
const bilan =
  (est: (bilan: Bilan) => boolean): Sens =>
  (dossier) =>
    labelDe(dossier)?.bilans.some(est) ?? false;
const renouvellement =
  (est: (statut: string) => boolean): Sens =>
  (dossier) =>
    est(labelDe(dossier)?.renouvellement.statut ?? 'sans-label');
const peutUneEcheance =
  (acte: ActeSurEcheance): Sens =>
  (dossier, context) =>
    echeancesAmenageables(dossier, context).some(({ actes }) => actes.includes(acte));

const manquement =
  (est: (statut: string) => boolean): Sens =>
  (dossier) =>
    est(labelDe(dossier)?.manquement?.statut ?? 'sans');
const enLabel = (dossier: Ouverte): boolean => labelDe(dossier) !== null;
const manquementOuvert = (dossier: Ouverte): boolean =>
  !['sans', 'clos'].includes(labelDe(dossier)?.manquement?.statut ?? 'sans');
const sansFinAnnoncee: Sens = (dossier) => labelDe(dossier)?.finAnnoncee === null;

/** Where each command means something, in an open dossier; the command itself has the last word. */
export const SENS: Record<CommandType, Sens> = {
  deposerCandidature: jamais,
  demanderPieces: enInstruction,
  fournirPieces: (dossier) => dossier.etape === 'instruction' && dossier.pieces !== null,
  declarerComplete: (dossier) => dossier.etape === 'instruction' && !dossier.pieces && !dossier.completeLe,
  declarerEligible: piecesRecues,
  refuserCandidature: enInstruction,
  classerSansSuite: peutEtreClassee,
  abandonnerCandidature: (dossier) => !labelDe(dossier) && dossier.etape !== 'personne-ressource',
  renvoyerEnCommission: piecesRecues,
  enregistrerDecisionCommission: ({ etape }) => etape === 'commission',
  mettreEnListeDAttente: entretien('a-planifier', 'favorable'),
  confirmerListeDAttente: ({ etape }) => etape === 'liste-attente',
  sortirDeListeDAttente: ({ etape }) => etape === 'liste-attente',
  proposerPersonneRessource: ({ etape }) => etape === 'ressource-proposee',
  accepterPersonneRessource: (dossier) =>
    dossier.etape === 'ressource-proposee' && dossier.proposition !== null,
  mettreFinPersonneRessource: ({ etape }) => etape === 'personne-ressource',
  planifierEntretien: entretien('a-planifier', 'prevu'),
  annulerEntretien: entretien('prevu'),
  constaterAbsence: entretien('prevu'),
  rendreAvisEntretien: entretien('prevu'),
  ouvrirEngagements: (dossier, context) =>
    entretien('favorable')(dossier, context) || dossier.etape === 'engagements',
  signerEngagements: ({ etape }) => etape === 'engagements',
  fixerRendezVousProfil: ({ etape }) => etape === 'profil',
  declarerProfil: ({ etape }) => etape === 'profil',
  verifierProfil: (dossier) => dossier.etape === 'profil' && dossier.profil.statut === 'a-verifier',
  validerFiche: ({ etape }) => etape === 'annuaire',
  renvoyerFiche: ficheAVerifier,
  publierFiche: ficheAVerifier,
  modifierFiche: ({ etape }) => etape === 'label' || etape === 'actif',
  accorderLabel: (dossier, { regles }) =>
    dossier.etape === 'label' ||
    (regles.label.moment === 'apres-signatures' &&
      (dossier.etape === 'profil' || dossier.etape === 'annuaire') &&
      !dossier.label),
  remettreBilan: bilan(({ remise }) => remise.statut === 'attendue'),
  contresignerBilan: bilan(({ contresignature }) => contresignature.statut === 'attendue'),
  renvoyerBilan: bilan(({ remise }) => remise.statut === 'faite'),
  accepterBilan: bilan(
    ({ remise, contresignature }) =>
      remise.statut === 'faite' && contresignature.statut === 'donnee' && contresignature.accord,
  ),
  cloreBilan: bilan(({ remise }) => remise.statut === 'attendue' || remise.statut === 'faite'),
  rouvrirBilan: bilan(({ remise }) => remise.statut === 'acceptee' || remise.statut === 'close'),
  suspendre: ({ etape, suspension }) =>
    !suspension && etape !== 'ressource-proposee' && etape !== 'personne-ressource',
  reprendre: ({ suspension }) => suspension !== null,
  changerContact: toujours,
  changerStructure: toujours,
  demanderRenouvellement: renouvellement((statut) => statut === 'a-demander' || statut === 'refuse'),
  renouvelerLabel: renouvellement((statut) => statut === 'demande'),
  refuserRenouvellement: renouvellement((statut) => statut === 'demande'),
  ouvrirManquement: (dossier) => enLabel(dossier) && !manquementOuvert(dossier),
  envoyerMiseEnDemeure: manquement((statut) => statut === 'a-notifier'),
  repondreManquement: manquement((statut) => statut === 'notifie'),
  deciderManquement: (dossier) => manquementOuvert(dossier),
  declarerDepart: sansFinAnnoncee,
  annoncerRetrait: sansFinAnnoncee,
  annulerRetrait: (dossier) => Boolean(labelDe(dossier)?.finAnnoncee),
  retirerLabel: (dossier) => labelDe(dossier) !== null,
  cocherSortie: jamais,
  archiverDossier: jamais,
  adopterRegles: toujours,
  deplacerEcheance: peutUneEcheance('deplacer'),
  sauterEcheance: peutUneEcheance('sauter'),
  mettreEcheanceEnPause: peutUneEcheance('mettre-en-pause'),
  reprendreEcheance: peutUneEcheance('reprendre'),
  corrigerSaisie: toujours,
  renvoyerCourrier: toujours,
  declencherEcheance: jamais,
  constaterNonRemise: jamais,
};
