import type { CommandType } from '../../src/index.js';
import type { Acte } from '../acteurs.js';
import * as a from '../actes.js';
import { doc, motif } from '../documents.js';
import { AUTRES_TEXTES, calendrier, TEXTES } from '../reseau.js';
import type { Vie } from '../vie.js';

/** What the acts of the paper model are in our commands; time is an act too. */
export const ACTES: Record<string, (vie: Vie) => Acte> = {
  deposer: () => a.deposer(),
  demanderPieces: () => a.demanderPieces(),
  fournirUnePiece: () => a.fournirPieces(['trame-projet']),
  fournirPieces: () => a.fournirPieces(),
  declarerComplete: () => a.declarerComplete(),
  declarerEligible: () => a.declarerEligible(),
  refuser: () => a.refuser(),
  abandonner: () => a.abandonner(),
  renvoyerEnCommission: () => a.renvoyerEnCommission(),
  ajourner: (vie) => a.decisionCommission('ajournee', dans(vie, 30)),
  commissionFavorable: () => a.decisionCommission('favorable'),
  commissionDefavorable: () => a.decisionCommission('defavorable'),
  commissionRessource: () => a.decisionCommission('personne-ressource'),
  classer: () => a.classer(),
  mettreEnListe: () => a.mettreEnListe(),
  confirmerListe: () => a.confirmerListe(),
  sortirDeListe: () => a.sortirDeListe(),
  proposerRessource: ({ dossier }) => a.proposerRessource(ressource(dossier)),
  proposerAutrement: ({ dossier }) =>
    a.proposerRessource(doc(ressource(dossier).id === 'doc-ressource' ? 'ressource-2' : 'ressource')),
  accepterEmployeur: () => a.accepterRessource('employeur'),
  accepterProfessionnel: () => a.accepterRessource('professionnel'),
  mettreFin: () => a.mettreFinRessource('professionnel'),
  planifier: (vie) => a.planifier(`${dans(vie, 10)}T10:00`),
  annuler: () => a.annuler(),
  constaterAbsence: () => a.constaterAbsence(),
  avisFavorable: () => a.rendreAvis('favorable'),
  avisACompleter: () => a.rendreAvis('a-completer', motif),
  avisDefavorable: () => a.rendreAvis('defavorable', motif),
  ouvrir: ({ dossier }) => a.ouvrir(textes(dossier)),
  ouvrirAutreTexte: ({ dossier }) =>
    a.ouvrir(
      dossier?.etape === 'engagements' && dossier.textes.charte === TEXTES.charte ? AUTRES_TEXTES : TEXTES,
    ),
  signerEmployeur: ({ dossier }) => a.signer('employeur', textes(dossier)),
  signerProfessionnel: ({ dossier }) => a.signer('professionnel', textes(dossier)),
  fixerRendezVous: (vie) => a.fixerRendezVous(`${dans(vie, 7)}T09:30`),
  declarerProfil: () => a.declarerProfil(),
  verifierProfil: () => a.verifierProfil(),
  refuserProfil: () => a.verifierProfil(['logo']),
  validerFiche: () => a.validerFiche(),
  renvoyerFiche: (vie) => a.renvoyerFiche(doc(`renvoi-${vie.faits.length}`)),
  publierFiche: () => a.publierFiche(),
  modifierFiche: () => a.modifierFiche(),
  accorder: (vie) => a.accorder(calendrier.plusMois(vie.aujourdhui, 30)),
  remettre: (vie) => a.remettre(annee(vie)),
  contresigner: (vie) => a.contresigner(annee(vie)),
  renvoyer: (vie) => a.rendre(annee(vie)),
  contredire: (vie) => a.contresigner(annee(vie), false, doc('remarque')),
  clore: (vie) => a.clore(annee(vie)),
  rouvrir: (vie) => a.rouvrir(annee(vie)),
  accepter: (vie) => a.accepter(annee(vie)),
  suspendre: () => a.suspendre(),
  reprendre: () => a.reprendre(),
  changerContact: () => a.changerContact(),
  changerStructure: () => a.changerStructure(),
  demanderRenouvellement: () => a.demanderRenouvellement(),
  renouveler: (vie) => a.renouveler(calendrier.plusMois(dernier(vie.aujourdhui, terme(vie)), 24)),
  refuserRenouvellement: () => a.refuserRenouvellement(),
  annoncerRetrait: (vie) => a.annoncerRetrait(dans(vie, 20)),
  annulerRetrait: () => a.annulerRetrait(),
  partir: ({ aujourdhui }) => a.declarerDepart(aujourdhui),
  retirer: () => a.retirer('employeur'),
  cocherSortie: () => a.cocherSortie('logo-retire'),
  archiver: () => a.archiver(),
  /** Other delays lead nowhere by themselves. */
  adopter: ({ dossier }) => a.adopter(dossier?.regles === 2 ? 1 : 2),
};

/**
 * Commands that the model leaves out: they correct, rearrange, write again or belong to the engine, and lead nowhere; or,
 * for a manquement, depend on a month counted in working days, which paper has not.
 */
export const HORS_MODELE: CommandType[] = [
  'deplacerEcheance',
  'sauterEcheance',
  'mettreEcheanceEnPause',
  'reprendreEcheance',
  'ouvrirManquement',
  'envoyerMiseEnDemeure',
  'repondreManquement',
  'deciderManquement',
  'corrigerSaisie',
  'renvoyerCourrier',
  'declencherEcheance',
  'constaterNonRemise',
];

export const TEMPS: Record<string, number> = { unMoisPasse: 30, troisAnsPassent: 1096 };

const dans = (vie: Vie, jours: number) => calendrier.plusJours(vie.aujourdhui, jours);
const ressource = (dossier: Vie['dossier']) =>
  (dossier?.etape === 'ressource-proposee' ? dossier.proposition?.ressource : null) ?? doc('ressource');
const textes = (dossier: Vie['dossier']) => (dossier?.etape === 'engagements' ? dossier.textes : TEXTES);
const label = ({ dossier }: Vie) => (dossier?.etape === 'actif' ? dossier.label : null);
const terme = (vie: Vie) => label(vie)?.terme ?? vie.aujourdhui;
const annee = (vie: Vie) => label(vie)?.bilans.at(-1)?.exercice ?? 2027;
const dernier = (un: string, autre: string) => (un > autre ? un : autre);
