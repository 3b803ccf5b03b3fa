import { assertNever } from '../assert-never.js';
import type { LabellisationEvent } from './events.js';
import * as amenagements from './evolutions/amenagements.js';
import * as bilan from './evolutions/bilan.js';
import * as candidature from './evolutions/candidature.js';
import * as engagements from './evolutions/engagements.js';
import * as entretien from './evolutions/entretien.js';
import * as fin from './evolutions/fin.js';
import * as finAnnoncee from './evolutions/fin-annoncee.js';
import * as label from './evolutions/label.js';
import * as listeAttente from './evolutions/liste-attente.js';
import * as ressource from './evolutions/personne-ressource.js';
import * as manquement from './evolutions/manquement.js';
import * as profil from './evolutions/profil.js';
import * as regles from './evolutions/regles.js';
import * as suivi from './evolutions/suivi.js';
import { attendreOuverte } from './evolutions/attendre.js';
import { serieDeLaCle } from './series.js';
import type { Labellisation } from './state.js';
import { seriesVivantes } from './suivis.js';
import { TYPES_CORRIGEABLES } from './suivi/champs-corrigeables.js';

/**
 * Where the dossier stands after this fact, the `version`-th of its stream.
 * @throws {TypeError} when this fact cannot follow: `decide` never lets it happen
 */
export function evolve(
  dossier: Labellisation | null,
  event: LabellisationEvent,
  version: number,
): Labellisation {
  const apres = evoluer(dossier, event);
  const suivie = MEMES_ATTENTES.includes(event.type) ? amenagements.suivreLesSeries(apres) : apres;
  return elaguer({ ...noter(suivie, event, version), version });
}

/** After these, whoever is awaited is awaited for the same thing, be it under another number. */
const MEMES_ATTENTES: LabellisationEvent['type'][] = [
  'ContactChange',
  'CourrierRenvoye',
  'ReglesAdoptees',
  'EcheanceDeplacee',
  'EcheanceReprise',
];

/** @returns null for an empty stream */
export const fold = (events: readonly LabellisationEvent[]): Labellisation | null =>
  events.reduce<Labellisation | null>((dossier, event, rang) => evolve(dossier, event, rang + 1), null);

function evoluer(avant: Labellisation | null, event: LabellisationEvent): Labellisation {
  if (event.type === 'CandidatureDeposee') return candidature.deposee(avant, event.data);
  if (!avant) throw new TypeError(`${event.type} cannot open a stream.`);
  switch (event.type) {
    case 'PiecesDemandees':
      return candidature.piecesDemandees(avant, event.data);
    case 'PiecesFournies':
      return candidature.piecesFournies(avant, event.data);
    case 'CandidatureDeclareeComplete':
      return candidature.declareeComplete(avant, event.data);
    case 'CandidatureDeclareeEligible':
      return candidature.declareeEligible(avant, event.data);
    case 'CandidatureRefusee':
      return fin.refusee(avant, event.data);
    case 'CandidatureClasseeSansSuite':
      return fin.classee(avant, event.data);
    case 'CandidatureAbandonnee':
      return fin.abandonnee(avant, event.data);
    case 'CandidatureRenvoyeeEnCommission':
      return candidature.renvoyeeEnCommission(avant, event.data);
    case 'CommissionAjournee':
      return candidature.commissionAjournee(avant, event.data);
    case 'CommissionFavorable':
      return candidature.commissionFavorable(avant, event.data);
    case 'CommissionDefavorable':
      return fin.commissionDefavorable(avant, event.data);
    case 'CandidatureOrienteeEnPersonneRessource':
      return ressource.orientee(avant, event.data);
    case 'CandidatureMiseEnListeDAttente':
      return listeAttente.inscrite(avant, event.data);
    case 'ListeDAttenteConfirmee':
      return listeAttente.confirmee(avant, event.data);
    case 'CandidatureSortieDeListeDAttente':
      return listeAttente.sortie(avant, event.data);
    case 'PersonneRessourceProposee':
      return ressource.proposee(avant, event.data);
    case 'PersonneRessourceAcceptee':
      return ressource.acceptee(avant, event.data);
    case 'PersonneRessourceReconnue':
      return ressource.reconnue(avant, event.data);
    case 'PersonneRessourceTerminee':
      return fin.ressourceTerminee(avant, event.data);
    case 'EntretienPlanifie':
      return entretien.planifie(avant, event.data);
    case 'EntretienAnnule':
      return entretien.clos(avant, 'annule', event.data);
    case 'AbsenceConstatee':
      return entretien.clos(avant, 'absence', event.data);
    case 'EntretienFavorable':
      return entretien.favorable(avant, event.data);
    case 'EntretienACompleter':
      return entretien.clos(avant, 'a-completer', event.data);
    case 'EntretienDefavorable':
      return fin.entretienDefavorable(avant, event.data);
    case 'EngagementsOuverts':
      return engagements.ouverts(avant, event.data);
    case 'EngagementsSignes':
      return engagements.signes(avant, event.data);
    case 'EngagementsCompletes':
      return engagements.completes(avant, event.data);
    case 'RendezVousProfilFixe':
      return profil.rendezVousFixe(avant, event.data);
    case 'ProfilCree':
    case 'ProfilAdapte':
      return profil.declare(avant, event.data);
    case 'ProfilVerifie':
      return profil.verifie(avant, event.data);
    case 'ProfilRefuse':
      return profil.refuse(avant, event.data);
    case 'FicheValidee':
      return profil.ficheValidee(avant, event.data);
    case 'FicheRenvoyee':
      return profil.ficheRenvoyee(avant, event.data);
    case 'FichePubliee':
      return profil.fichePubliee(avant, event.data);
    case 'CorrectionDeFicheProposee':
      return profil.correctionProposee(avant, event.data);
    case 'FicheModifiee':
      return profil.ficheModifiee(avant, event.data);
    case 'LabelAccorde':
      return label.accorde(avant, event.data);
    case 'BilanOuvert':
      return bilan.ouvert(avant, event.data);
    case 'BilanRemis':
      return bilan.remis(avant, event.data);
    case 'BilanContresigne':
      return bilan.contresigne(avant, event.data);
    case 'BilanRenvoye':
      return bilan.renvoye(avant, event.data);
    case 'BilanAccepte':
      return bilan.accepte(avant, event.data);
    case 'BilanClos':
      return bilan.clos(avant, event.data);
    case 'BilanRouvert':
      return bilan.rouvert(avant, event.data);
    case 'LabellisationSuspendue':
      return suivi.suspendue(avant, event.data);
    case 'LabellisationReprise':
      return suivi.reprise(avant, event.data);
    case 'ContactChange':
      return suivi.contactChange(avant, event.data);
    case 'StructureChangee':
      return { ...attendreOuverte(avant), structure: event.data.structure };
    case 'RenouvellementDemande':
      return label.renouvellementDemande(avant, event.data);
    case 'LabelRenouvele':
      return label.renouvele(avant, event.data);
    case 'RenouvellementRefuse':
      return label.renouvellementRefuse(avant, event.data);
    case 'ManquementOuvert':
      return manquement.ouvert(avant, event.data);
    case 'MiseEnDemeureEnvoyee':
      return manquement.notifie(avant, event.data);
    case 'ReponseAuManquementRecue':
      return manquement.repondu(avant, event.data);
    case 'ManquementLeve':
      return manquement.clos(avant, 'levee', event.data);
    case 'ObservationAdressee':
      return manquement.clos(avant, 'observation', event.data);
    case 'ExclusionPrononcee':
      return fin.exclue(avant, event.data);
    case 'DepartDeclare':
      return finAnnoncee.departDeclare(avant, event.data);
    case 'RetraitAnnonce':
      return finAnnoncee.retraitAnnonce(avant, event.data);
    case 'RetraitAnnule':
      return finAnnoncee.annulee(avant);
    case 'RetraitPrisEffet':
      return fin.retraitPrisEffet(avant, event.data);
    case 'LabelRetire':
      return fin.retiree(avant, event.data);
    case 'SortieVerifiee':
      return fin.sortieVerifiee(avant, event.data);
    case 'ArchivageAnnonce':
      return fin.archivageAnnonce(avant, event.data);
    case 'DossierArchive':
      return fin.archivee(avant, event.data);
    case 'ReglesAdoptees':
      return regles.adoptees(avant, event.data);
    case 'EcheanceDeplacee':
      return amenagements.deplacee(avant, event.data);
    case 'EcheanceSautee':
      return amenagements.sautee(avant, event.data);
    case 'EcheanceMiseEnPause':
      return amenagements.miseEnPause(avant, event.data);
    case 'EcheanceReprise':
      return amenagements.reprise(avant, event.data);
    case 'SaisieCorrigee':
      return suivi.saisieCorrigee(avant, event.data);
    case 'RelanceEchue':
      return suivi.relanceEchue(avant, event.data);
    case 'TacheSignalee':
      return { ...avant, echues: [...avant.echues, event.data.cle] };
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
      return suivi.courrierEnEchec(avant, event.data);
    case 'CourrierRenvoye':
      return suivi.courrierRenvoye(avant, event.data);
    default:
      return assertNever(event);
  }
}

function noter(dossier: Labellisation, { type }: LabellisationEvent, version: number): Labellisation {
  if (!TYPES_CORRIGEABLES.includes(type)) return dossier;
  return { ...dossier, corrigeables: { ...dossier.corrigeables, [type]: version } };
}

/** What belongs to a wait that is over is forgotten: ten years of a dossier stay small. */
function elaguer(dossier: Labellisation): Labellisation {
  const vivantes = seriesVivantes(dossier);
  const series = vivantes.map(({ serie }) => serie);
  return {
    ...amenagements.elaguerAmenagements(dossier, series),
    echues: dossier.echues.filter((cle) => series.includes(serieDeLaCle(cle))),
    nonRemis: dossier.nonRemis.filter(
      (echec) =>
        echec.serie === null ||
        vivantes.some(({ serie, attendu }) => serie === echec.serie && attendu === echec.destinataire),
    ),
  };
}
