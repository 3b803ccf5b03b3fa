import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import type { Labellisation } from '../state.js';
import { amenagements } from './amenagements.js';
import { bilan } from './bilan.js';
import { candidature } from './candidature.js';
import { commission } from './commission.js';
import { engagements } from './engagements.js';
import { entretien } from './entretien.js';
import { fin } from './fin.js';
import type { CourrierIntent } from './intention.js';
import { label } from './label.js';
import { listeAttente } from './liste-attente.js';
import { manquement } from './manquement.js';
import { profil } from './profil.js';
import { ressource } from './ressource.js';
import { regles } from './regles.js';
import { suivi } from './suivi.js';
import { uneFoisParPersonne } from './une-fois-par-personne.js';

/** Who is told of this fact; `dossier` is as it stands after it. */
export const courriers = (
  event: LabellisationEvent,
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] => uneFoisParPersonne(reaction(event, dossier, context), dossier);

/** Every fact has its reaction, even « none ». */
function reaction(event: LabellisationEvent, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'CandidatureDeposee':
    case 'PiecesDemandees':
    case 'PiecesFournies':
    case 'CandidatureDeclareeComplete':
    case 'CandidatureDeclareeEligible':
    case 'CandidatureRefusee':
    case 'CandidatureClasseeSansSuite':
    case 'CandidatureAbandonnee':
      return candidature(event, dossier, context);
    case 'CandidatureRenvoyeeEnCommission':
    case 'CommissionAjournee':
    case 'CommissionFavorable':
    case 'CommissionDefavorable':
      return commission(event);
    case 'CandidatureOrienteeEnPersonneRessource':
    case 'PersonneRessourceProposee':
    case 'PersonneRessourceAcceptee':
    case 'PersonneRessourceReconnue':
    case 'PersonneRessourceTerminee':
      return ressource(event, dossier, context);
    case 'CandidatureMiseEnListeDAttente':
    case 'ListeDAttenteConfirmee':
    case 'CandidatureSortieDeListeDAttente':
      return listeAttente(event, dossier);
    case 'EntretienPlanifie':
    case 'EntretienAnnule':
    case 'AbsenceConstatee':
    case 'EntretienFavorable':
    case 'EntretienACompleter':
    case 'EntretienDefavorable':
      return entretien(event, dossier, context);
    case 'EngagementsOuverts':
    case 'EngagementsSignes':
    case 'EngagementsCompletes':
      return engagements(event, dossier, context);
    case 'RendezVousProfilFixe':
    case 'ProfilCree':
    case 'ProfilAdapte':
    case 'ProfilVerifie':
    case 'ProfilRefuse':
    case 'FicheValidee':
    case 'FicheRenvoyee':
    case 'FichePubliee':
    case 'CorrectionDeFicheProposee':
    case 'FicheModifiee':
      return profil(event, dossier, context);
    case 'EcheanceDeplacee':
    case 'EcheanceSautee':
    case 'EcheanceMiseEnPause':
    case 'EcheanceReprise':
      return amenagements(event, dossier, context);
    case 'LabelAccorde':
    case 'LabellisationSuspendue':
    case 'LabellisationReprise':
    case 'RenouvellementDemande':
    case 'LabelRenouvele':
    case 'RenouvellementRefuse':
      return label(event, dossier, context);
    case 'ManquementOuvert':
    case 'MiseEnDemeureEnvoyee':
    case 'ReponseAuManquementRecue':
    case 'ManquementLeve':
    case 'ObservationAdressee':
    case 'ExclusionPrononcee':
      return manquement(event, dossier, context);
    case 'DepartDeclare':
    case 'RetraitAnnonce':
    case 'RetraitAnnule':
    case 'RetraitPrisEffet':
    case 'LabelRetire':
    case 'SortieVerifiee':
    case 'ArchivageAnnonce':
    case 'DossierArchive':
      return fin(event, dossier, context);
    case 'BilanOuvert':
    case 'BilanRemis':
    case 'BilanContresigne':
    case 'BilanRenvoye':
    case 'BilanAccepte':
    case 'BilanClos':
    case 'BilanRouvert':
      return bilan(event, dossier, context);
    case 'ReglesAdoptees':
      return regles(event, dossier, context);
    case 'ContactChange':
    case 'StructureChangee':
    case 'RelanceEchue':
    case 'EnvoiSignale':
    case 'CourrierNonRemis':
    case 'CourrierRenvoye':
    case 'TacheSignalee':
    case 'SaisieCorrigee':
      return suivi(event, dossier, context);
    default:
      return assertNever(event);
  }
}
