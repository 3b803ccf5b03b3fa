import type { Acteur, ActeurKind } from '../acteur.js';
import { Refusal } from '../refusal.js';
import type { CommandType, LabellisationCommand } from './commands.js';

type AuNomDe = NonNullable<Acteur['auNomDe']>;

/** Whose act a command is: of these in person, or entered for those by the coordination. */
interface Droit {
  enPersonne: readonly ActeurKind[];
  auNomDe?: readonly AuNomDe[];
}

const COORDINATION: readonly ActeurKind[] = ['coordinateur'];
const DECIDEURS: readonly ActeurKind[] = ['coordinateur', 'caf'];
const TENUE_DU_DOSSIER: readonly ActeurKind[] = ['coordinateur', 'administrateur'];
/** Who acts for the network, as data say `coordination`. */
const DU_RESEAU: readonly string[] = ['coordinateur', 'caf', 'commission'];
const MOTEUR: readonly ActeurKind[] = ['systeme'];

/**
 * Who may send which command. Time (`systeme`) only fires an échéance or records that a mail was not delivered: so
 * refusal, suspension, withdrawal and lapse always have a person.
 */
export const DROITS: Record<CommandType, Droit> = {
  deposerCandidature: { enPersonne: ['employeur'], auNomDe: ['employeur', 'professionnel'] },
  demanderPieces: { enPersonne: COORDINATION },
  fournirPieces: { enPersonne: ['employeur'], auNomDe: ['employeur', 'professionnel'] },
  declarerComplete: { enPersonne: COORDINATION },
  declarerEligible: { enPersonne: COORDINATION },
  refuserCandidature: { enPersonne: DECIDEURS, auNomDe: ['caf'] },
  classerSansSuite: { enPersonne: COORDINATION },
  abandonnerCandidature: {
    enPersonne: ['employeur', 'professionnel'],
    auNomDe: ['employeur', 'professionnel'],
  },
  renvoyerEnCommission: { enPersonne: COORDINATION },
  enregistrerDecisionCommission: { enPersonne: [], auNomDe: ['commission', 'caf'] },
  mettreEnListeDAttente: { enPersonne: COORDINATION },
  confirmerListeDAttente: { enPersonne: ['employeur'], auNomDe: ['employeur'] },
  sortirDeListeDAttente: { enPersonne: COORDINATION },
  proposerPersonneRessource: { enPersonne: COORDINATION },
  accepterPersonneRessource: {
    enPersonne: ['employeur', 'professionnel'],
    auNomDe: ['employeur', 'professionnel'],
  },
  mettreFinPersonneRessource: {
    enPersonne: ['employeur', 'professionnel', ...COORDINATION],
    auNomDe: ['employeur', 'professionnel'],
  },
  planifierEntretien: { enPersonne: COORDINATION },
  annulerEntretien: { enPersonne: COORDINATION, auNomDe: ['employeur', 'professionnel'] },
  constaterAbsence: { enPersonne: COORDINATION, auNomDe: ['professionnel'] },
  rendreAvisEntretien: { enPersonne: COORDINATION },
  ouvrirEngagements: { enPersonne: COORDINATION },
  signerEngagements: {
    enPersonne: ['employeur', 'professionnel', 'caf'],
    auNomDe: ['employeur', 'professionnel', 'caf'],
  },
  fixerRendezVousProfil: { enPersonne: COORDINATION },
  declarerProfil: { enPersonne: ['professionnel'], auNomDe: ['professionnel'] },
  verifierProfil: { enPersonne: COORDINATION },
  validerFiche: { enPersonne: ['professionnel'], auNomDe: ['professionnel'] },
  renvoyerFiche: { enPersonne: COORDINATION },
  publierFiche: { enPersonne: COORDINATION },
  modifierFiche: { enPersonne: ['professionnel'], auNomDe: ['professionnel'] },
  accorderLabel: { enPersonne: DECIDEURS, auNomDe: ['caf', 'commission'] },
  remettreBilan: { enPersonne: ['professionnel'], auNomDe: ['professionnel'] },
  contresignerBilan: { enPersonne: ['employeur'], auNomDe: ['employeur'] },
  renvoyerBilan: { enPersonne: COORDINATION },
  accepterBilan: { enPersonne: COORDINATION },
  cloreBilan: { enPersonne: COORDINATION },
  rouvrirBilan: { enPersonne: COORDINATION },
  suspendre: { enPersonne: COORDINATION },
  reprendre: { enPersonne: COORDINATION },
  changerContact: { enPersonne: ['employeur', 'coordinateur'], auNomDe: ['employeur'] },
  changerStructure: { enPersonne: ['employeur', 'coordinateur'], auNomDe: ['employeur'] },
  demanderRenouvellement: { enPersonne: ['employeur'], auNomDe: ['employeur'] },
  renouvelerLabel: { enPersonne: DECIDEURS, auNomDe: ['caf', 'commission'] },
  refuserRenouvellement: { enPersonne: DECIDEURS, auNomDe: ['caf', 'commission'] },
  ouvrirManquement: { enPersonne: COORDINATION },
  envoyerMiseEnDemeure: { enPersonne: COORDINATION },
  repondreManquement: { enPersonne: ['employeur'], auNomDe: ['employeur'] },
  deciderManquement: { enPersonne: ['caf'], auNomDe: ['commission', 'caf'] },
  declarerDepart: {
    enPersonne: ['employeur', 'professionnel', 'coordinateur'],
    auNomDe: ['employeur', 'professionnel'],
  },
  annoncerRetrait: {
    enPersonne: ['employeur', 'professionnel', ...DECIDEURS],
    auNomDe: ['employeur', 'professionnel', 'caf', 'commission'],
  },
  annulerRetrait: { enPersonne: COORDINATION, auNomDe: ['employeur', 'professionnel', 'caf'] },
  retirerLabel: {
    enPersonne: ['employeur', 'professionnel', ...DECIDEURS],
    auNomDe: ['employeur', 'professionnel', 'caf', 'commission'],
  },
  cocherSortie: { enPersonne: COORDINATION },
  archiverDossier: { enPersonne: TENUE_DU_DOSSIER },
  adopterRegles: { enPersonne: TENUE_DU_DOSSIER },
  deplacerEcheance: { enPersonne: TENUE_DU_DOSSIER },
  sauterEcheance: { enPersonne: TENUE_DU_DOSSIER },
  mettreEcheanceEnPause: { enPersonne: TENUE_DU_DOSSIER },
  reprendreEcheance: { enPersonne: TENUE_DU_DOSSIER },
  corrigerSaisie: { enPersonne: TENUE_DU_DOSSIER },
  renvoyerCourrier: { enPersonne: ['employeur', 'professionnel', 'caf', ...TENUE_DU_DOSSIER] },
  declencherEcheance: { enPersonne: MOTEUR },
  constaterNonRemise: { enPersonne: MOTEUR },
};

/** Only the coordination enters what others did. */
export function peutEnvoyer(type: CommandType, { kind, auNomDe }: Pick<Acteur, 'kind' | 'auNomDe'>): boolean {
  const { enPersonne, auNomDe: autres = [] } = DROITS[type];
  return auNomDe === undefined
    ? enPersonne.includes(kind)
    : COORDINATION.includes(kind) && autres.includes(auNomDe);
}

/** Whose act it is, whoever entered it. */
export const auteur = ({ kind, auNomDe }: Acteur): ActeurKind | AuNomDe => auNomDe ?? kind;

/** For whom somebody of this kind may enter this command; empty: for nobody but themselves. */
export const auNomDePossibles = (type: CommandType, kind: ActeurKind): readonly AuNomDe[] =>
  COORDINATION.includes(kind) ? (DROITS[type].auNomDe ?? []) : [];

/** @throws {Refusal} `acte-non-permis` */
export function exigerDroit(command: LabellisationCommand, acteur: Acteur): void {
  if (peutEnvoyer(command.type, acteur) && estLeSien(command, acteur)) return;
  if (acteur.auNomDe === undefined && auNomDePossibles(command.type, acteur.kind).length > 0)
    throw new Refusal('acte-non-permis', 'Dites au nom de qui vous enregistrez cet acte.', 'auNomDe');
  throw new Refusal('acte-non-permis', 'Cet acte n’est pas de votre ressort.');
}

/** An act that names its author is theirs, or entered in their name. */
function estLeSien(command: LabellisationCommand, acteur: Acteur): boolean {
  const par = auteur(acteur);
  switch (command.type) {
    case 'abandonnerCandidature':
      return command.data.par === par;
    case 'signerEngagements':
      return command.data.signataire === par;
    case 'accepterPersonneRessource':
      return command.data.partie === par;
    case 'mettreFinPersonneRessource':
    case 'retirerLabel':
    case 'annoncerRetrait':
    case 'declarerDepart':
      return command.data.par === 'coordination' ? DU_RESEAU.includes(par) : command.data.par === par;
    case 'renvoyerCourrier':
      return TENUE_DU_DOSSIER.includes(acteur.kind) || command.data.destinataire === par;
    default:
      return true;
  }
}
