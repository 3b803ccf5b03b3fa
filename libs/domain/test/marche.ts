import {
  commandesPossibles,
  DROITS,
  echeancesAmenageables,
  estClose,
  type ActeSurEcheance,
  type ActeurKind,
  type CommandType,
  type Labellisation,
  type LabellisationEvent,
} from '../src/index.js';
import { acteur, auNomDe, par, type Acte } from './acteurs.js';
import * as a from './actes.js';
import { doc, motif } from './documents.js';
import { AUTRES_TEXTES, calendrier, TEXTES } from './reseau.js';
import type { Vie } from './vie.js';

/** One step of a random life: time passes, then somebody tries something. */
export interface Pas {
  jours: number;
  hasard: number;
}

const PERSONNES: ActeurKind[] = ['employeur', 'professionnel', 'coordinateur', 'caf', 'administrateur'];
export const TYPES = Object.keys(DROITS) as CommandType[];

const FINS: CommandType[] = [
  'refuserCandidature',
  'classerSansSuite',
  'mettreFinPersonneRessource',
  'abandonnerCandidature',
  'declarerDepart',
  'retirerLabel',
  'archiverDossier',
];
const INCIDENTS: CommandType[] = [
  'corrigerSaisie',
  'renvoyerCourrier',
  'changerContact',
  'changerStructure',
  'suspendre',
  'cloreBilan',
  'rouvrirBilan',
  'ouvrirManquement',
  'annoncerRetrait',
  'annulerRetrait',
  'demanderPieces',
  'mettreEnListeDAttente',
  'renvoyerFiche',
  'annulerEntretien',
  'constaterAbsence',
  'ouvrirEngagements',
  'adopterRegles',
  'deplacerEcheance',
  'sauterEcheance',
  'mettreEcheanceEnPause',
];

/** Mostly what leads on, at times an incident, now and then anything by anybody; seldom an end. */
export function choisir(vie: Vie, { hasard }: Pas): Acte {
  const possibles = [
    ...new Set(PERSONNES.flatMap((kind) => commandesPossibles(vie.dossier, vie.context, { kind }))),
  ];
  const type = un(parmi(possibles, hasard), hasard) ?? un(TYPES, hasard);
  const acte = plausible(type, vie, hasard);
  return hasard % 23 === 0 ? par(un([...PERSONNES, 'systeme'] as ActeurKind[], hasard), acte.command) : acte;
}

function parmi(possibles: CommandType[], hasard: number): CommandType[] {
  if (hasard % 13 === 0) return TYPES;
  if (hasard % 97 === 0) return possibles.filter((type) => FINS.includes(type));
  const suite = possibles.filter((type) => !FINS.includes(type) && !INCIDENTS.includes(type));
  return hasard % 5 === 0 || suite.length === 0
    ? possibles.filter((type) => INCIDENTS.includes(type))
    : suite;
}

/** A command of this type that fits the dossier as well as can be, from whom it is expected. */
export function plausible(type: CommandType, vie: Vie, hasard: number): Acte {
  const { dossier, aujourdhui } = vie;
  const dans = (jours: number) => calendrier.plusJours(aujourdhui, jours);
  const annee = exercice(dossier, type);
  const parties = ['employeur', 'professionnel'] as const;
  const actes: Record<CommandType, () => Acte> = {
    deposerCandidature: () => a.deposer(),
    demanderPieces: () =>
      a.demanderPieces(hasard % 2 ? ['trame-projet'] : ['fiche-de-poste', 'projet-structure']),
    fournirPieces: () =>
      a.fournirPieces(
        dossier?.etape === 'instruction' && dossier.pieces ? dossier.pieces.attendues : ['trame-projet'],
      ),
    declarerComplete: () => a.declarerComplete(),
    declarerEligible: () => a.declarerEligible(),
    refuserCandidature: () => a.refuser(),
    classerSansSuite: () => a.classer(),
    mettreEnListeDAttente: () => a.mettreEnListe(hasard % 2 ? 3 : undefined),
    confirmerListeDAttente: () => a.confirmerListe(),
    sortirDeListeDAttente: () => a.sortirDeListe(),
    proposerPersonneRessource: () => a.proposerRessource(doc(`ressource-${hasard % 2}`)),
    accepterPersonneRessource: () =>
      a.accepterRessource(
        dossier?.etape === 'ressource-proposee' && dossier.proposition?.acceptations[0]?.statut === 'donnee'
          ? 'professionnel'
          : un(parties, hasard),
      ),
    mettreFinPersonneRessource: () => a.mettreFinRessource(un([...parties, 'coordination'] as const, hasard)),
    abandonnerCandidature: () => a.abandonner(un(parties, hasard)),
    renvoyerEnCommission: () => a.renvoyerEnCommission(),
    enregistrerDecisionCommission: () =>
      a.decisionCommission(
        un(['ajournee', 'favorable', 'favorable', 'personne-ressource', 'defavorable'] as const, hasard),
        dans(30),
      ),
    planifierEntretien: () => a.planifier(`${dans(1 + (hasard % 20))}T10:00`),
    annulerEntretien: () => a.annuler(),
    constaterAbsence: () => a.constaterAbsence(),
    rendreAvisEntretien: () =>
      a.rendreAvis(
        un(
          ['favorable', 'favorable', 'a-completer', 'favorable', 'favorable', 'defavorable'] as const,
          hasard,
        ),
        motif,
      ),
    ouvrirEngagements: () => a.ouvrir(hasard % 3 ? TEXTES : AUTRES_TEXTES),
    signerEngagements: () =>
      a.signer(
        un(['employeur', 'professionnel', 'caf'] as const, hasard),
        dossier?.etape === 'engagements' ? dossier.textes : TEXTES,
      ),
    fixerRendezVousProfil: () => a.fixerRendezVous(`${dans(7)}T09:30`),
    declarerProfil: () => a.declarerProfil(hasard % 2 === 0, doc(`profil-${hasard % 2}`)),
    verifierProfil: () => a.verifierProfil(hasard % 4 ? [] : ['logo']),
    validerFiche: () => a.validerFiche(doc(`fiche-${hasard % 2}`)),
    renvoyerFiche: () => a.renvoyerFiche(doc(`renvoi-${hasard}`)),
    publierFiche: () => a.publierFiche(),
    modifierFiche: () => a.modifierFiche(doc(`fiche-${hasard % 3}`)),
    accorderLabel: () => a.accorder(calendrier.plusMois(aujourdhui, 30)),
    remettreBilan: () => a.remettre(annee, doc(`bilan-${hasard}`)),
    contresignerBilan: () => a.contresigner(annee, hasard % 2 === 0, doc('remarque')),
    renvoyerBilan: () => a.rendre(annee),
    accepterBilan: () => a.accepter(annee),
    cloreBilan: () => a.clore(annee),
    rouvrirBilan: () => a.rouvrir(annee),
    suspendre: () => a.suspendre(hasard % 2 ? { au: dans(90) } : {}),
    reprendre: () => a.reprendre(),
    changerContact: () => a.changerContact(`contact-${hasard}`),
    changerStructure: () => a.changerStructure(`str-${hasard}`),
    demanderRenouvellement: () => a.demanderRenouvellement(),
    renouvelerLabel: () => a.renouveler(calendrier.plusMois(terme(dossier) ?? aujourdhui, 24)),
    refuserRenouvellement: () => a.refuserRenouvellement(),
    ouvrirManquement: () =>
      a.ouvrirManquement([un(['bilan-annuel', 'journee-departementale'] as const, hasard)]),
    envoyerMiseEnDemeure: () => a.envoyerMiseEnDemeure(),
    repondreManquement: () => a.repondreManquement(doc(`reponse-${hasard}`)),
    deciderManquement: () =>
      a.deciderManquement(
        (['exclusion', hasard % 7 ? 'observation' : 'levee', 'observation'] as const)[hasard % 3] ?? 'levee',
      ),
    declarerDepart: () =>
      a.declarerDepart(dans(hasard % 2 ? 0 : 60), { par: un([...parties, 'coordination'] as const, hasard) }),
    annoncerRetrait: () => a.annoncerRetrait(dans(90), un([...parties, 'coordination'] as const, hasard)),
    annulerRetrait: () => a.annulerRetrait(),
    retirerLabel: () => a.retirer(un([...parties, 'coordination'] as const, hasard)),
    cocherSortie: () => a.cocherSortie(un(['logo-retire', 'annuaire-national'] as const, hasard)),
    archiverDossier: () => a.archiver(),
    adopterRegles: () => a.adopter(1 + (hasard % 2)),
    deplacerEcheance: () =>
      a.deplacer(uneEcheance(vie, 'deplacer', hasard), calendrier.apres(aujourdhui, 1 + (hasard % 60))),
    sauterEcheance: () => a.sauter(uneEcheance(vie, 'sauter', hasard)),
    mettreEcheanceEnPause: () => a.mettreEnPause(uneEcheance(vie, 'mettre-en-pause', hasard)),
    reprendreEcheance: () => a.reprendreEcheance(uneEcheance(vie, 'reprendre', hasard)),
    corrigerSaisie: () => a.corriger(1, 'criteres.heures_hebdomadaires_prevues', hasard % 20),
    renvoyerCourrier: () => a.renvoyer({ ...dernierCourrier(vie) }),
    declencherEcheance: () => a.declencher('bilan-2027.1/rappel-1'),
    constaterNonRemise: () => a.nonRemis(dernierCourrier(vie), `c-${hasard}`),
  };
  const acte = actes[type]();
  const { enPersonne, auNomDe: autres } = DROITS[type];
  return enPersonne.includes(acte.acteur.kind) || !autres?.[0] ? acte : auNomDe(autres[0], acte);
}

/** Facts that only a person may decide. */
export const DECISIONS: LabellisationEvent['type'][] = [
  'CandidatureRefusee',
  'CandidatureClasseeSansSuite',
  'CandidatureAbandonnee',
  'CandidatureMiseEnListeDAttente',
  'CandidatureSortieDeListeDAttente',
  'CandidatureOrienteeEnPersonneRessource',
  'PersonneRessourceReconnue',
  'PersonneRessourceTerminee',
  'CommissionDefavorable',
  'EntretienDefavorable',
  'LabelAccorde',
  'LabelRenouvele',
  'RenouvellementRefuse',
  'LabellisationSuspendue',
  'LabellisationReprise',
  'LabelRetire',
  'ExclusionPrononcee',
  'ObservationAdressee',
  'ManquementOuvert',
  'RetraitAnnonce',
  'DepartDeclare',
  'BilanClos',
  'BilanAccepte',
  'DossierArchive',
];

export const leTemps = acteur('systeme');

const un = <T>(choix: readonly T[], hasard: number): T => choix[Math.floor(hasard / 7) % choix.length] as T;

const terme = (dossier: Labellisation | null) =>
  dossier && 'label' in dossier ? dossier.label?.terme : undefined;

/** The year whose bilan this act could be about. */
function exercice(dossier: Labellisation | null, type: CommandType): number {
  const bilans =
    dossier && 'label' in dossier && dossier.label && 'bilans' in dossier.label ? dossier.label.bilans : [];
  const trouve = bilans.find(({ remise, contresignature }) => {
    if (type === 'remettreBilan') return remise.statut === 'attendue';
    if (type === 'contresignerBilan') return contresignature.statut === 'attendue';
    if (type === 'rouvrirBilan') return remise.statut === 'acceptee' || remise.statut === 'close';
    if (type === 'cloreBilan') return remise.statut === 'attendue' || remise.statut === 'faite';
    if (type === 'accepterBilan')
      return remise.statut === 'faite' && contresignature.statut === 'donnee' && contresignature.accord;
    return remise.statut === 'faite';
  });
  return (trouve ?? bilans.at(-1))?.exercice ?? 2027;
}

function uneEcheance({ dossier, context }: Vie, acte: ActeSurEcheance, hasard: number): string {
  const amenageables = dossier && !estClose(dossier) ? echeancesAmenageables(dossier, context) : [];
  const cles = amenageables.filter(({ actes }) => actes.includes(acte)).map(({ echeance }) => echeance.cle);
  return un(cles, hasard) ?? 'bilan-2027.1/rappel-1';
}

function dernierCourrier({ envois }: Vie) {
  const { gabarit, destinataire, serie } = envois.at(-1)?.courrier ?? {
    gabarit: 'candidature-recue' as const,
    destinataire: 'employeur' as const,
    serie: undefined,
  };
  return { gabarit, destinataire, ...(serie ? { serie } : {}) };
}
