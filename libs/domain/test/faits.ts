import type { EventOf, EventType, LabellisationEvent, Signataire } from '../src/index.js';
import { doc, motif } from './documents.js';
import { TEXTES } from './reseau.js';

/** A fact, with what matters to the test said and the rest filled in. */
const fait = <T extends EventType>(type: T, data: EventOf<T>['data']) =>
  ({ type, data }) as LabellisationEvent;

export const CRITERES = {
  pei_dans_le_projet_de_structure: true,
  resultats_attendus_precises: true,
  organisation_precisee: true,
  absence_relation_commerciale: true,
  recours_libre: true,
  mandat_employeur: true,
  entree_generaliste: true,
  profil_facebook_prevu: true,
  heures_hebdomadaires_prevues: 3,
  permanence_hebdomadaire_heures: 1,
};

export const candidatureDeposee = (le: string) =>
  fait('CandidatureDeposee', {
    numero: 'PDN-50-2027-0001',
    reseau: '50',
    programme: 'parentalite',
    regles: 1,
    voie: 'hors-appel',
    professionnel: 'pro-1',
    structure: 'str-1',
    contact: 'contact-1',
    categorieMetier: 'referent_famille_centre_social',
    criteres: CRITERES,
    projet: doc('projet'),
    le,
  });
export const piecesDemandees = (
  le: string,
  serie = 1,
  pieces: EventOf<'PiecesDemandees'>['data']['pieces'] = ['trame-projet', 'fiche-de-poste'],
) => fait('PiecesDemandees', { pieces, motif, serie, le });
export const piecesFournies = (le: string, ...pieces: EventOf<'PiecesFournies'>['data']['pieces']) =>
  fait('PiecesFournies', { pieces, criteres: {}, le });
export const declareeComplete = (le: string) => fait('CandidatureDeclareeComplete', { le });
export const declareeEligible = (le: string) => fait('CandidatureDeclareeEligible', { le });
export const candidatureRefusee = (le: string) =>
  fait('CandidatureRefusee', { criteres: ['mandat_employeur'], motif, le });
export const candidatureAbandonnee = (le: string) =>
  fait('CandidatureAbandonnee', { par: 'employeur', motif, le });
export const classeeSansSuite = (le: string) => fait('CandidatureClasseeSansSuite', { motif, le });
export const miseEnListe = (le: string, rang?: number) =>
  fait('CandidatureMiseEnListeDAttente', { motif, ...(rang === undefined ? {} : { rang }), le });
export const listeConfirmee = (le: string) => fait('ListeDAttenteConfirmee', { le });
export const sortieDeListe = (le: string) => fait('CandidatureSortieDeListeDAttente', { le });
export const orienteeEnRessource = (le: string) =>
  fait('CandidatureOrienteeEnPersonneRessource', { motif, le });
export const ressourceProposee = (le: string, serie = 1, ressource = doc('ressource')) =>
  fait('PersonneRessourceProposee', {
    texte: 'personne-ressource-v1',
    domaines: ['sante', 'adolescence'],
    ressource,
    serie,
    le,
  });
export const ressourceAcceptee = (le: string, partie: 'employeur' | 'professionnel') =>
  fait('PersonneRessourceAcceptee', { partie, texte: 'personne-ressource-v1', le });
export const ressourceReconnue = (le: string) =>
  fait('PersonneRessourceReconnue', { texte: 'personne-ressource-v1', le });
export const ressourceTerminee = (le: string) =>
  fait('PersonneRessourceTerminee', { par: 'professionnel', motif, le });
export const renvoyeeEnCommission = (le: string) => fait('CandidatureRenvoyeeEnCommission', { motif, le });
export const commissionAjournee = (le: string, prochaineSeance?: string) =>
  fait('CommissionAjournee', { motif, ...(prochaineSeance ? { prochaineSeance } : {}), le });
export const commissionFavorable = (le: string) => fait('CommissionFavorable', { motif, le });
export const commissionDefavorable = (le: string) => fait('CommissionDefavorable', { motif, le });

export const entretienPlanifie = (le: string, date: string, rang = 1) =>
  fait('EntretienPlanifie', { rang, date, dureeMinutes: 90, lieu: doc('lieu'), le });
export const entretienAnnule = (le: string, rang = 1) => fait('EntretienAnnule', { rang, motif, le });
export const absenceConstatee = (le: string, rang = 1) => fait('AbsenceConstatee', { rang, motif, le });
export const entretienFavorable = (le: string, rang = 1) => fait('EntretienFavorable', { rang, le });
export const entretienACompleter = (le: string, rang = 1) => fait('EntretienACompleter', { rang, motif, le });
export const entretienDefavorable = (le: string, rang = 1) =>
  fait('EntretienDefavorable', { rang, motif, le });

export const engagementsOuverts = (
  le: string,
  { version = TEXTES, serie = 1, signataires = ['employeur', 'professionnel'] as Signataire[] } = {},
) => fait('EngagementsOuverts', { version, signataires, serie, le });
export const engagementsSignes = (le: string, signataire: Signataire, version = TEXTES) =>
  fait('EngagementsSignes', { signataire, version, le });
export const engagementsCompletes = (le: string, version = TEXTES) =>
  fait('EngagementsCompletes', { version, le });

export const rendezVousProfilFixe = (date: string) =>
  fait('RendezVousProfilFixe', { date, dureeMinutes: 150, lieu: doc('lieu') });
export const profilCree = (le: string) =>
  fait('ProfilCree', { reseauSocial: 'facebook', adresse: doc('profil'), le });
export const profilAdapte = (le: string) =>
  fait('ProfilAdapte', { reseauSocial: 'facebook', adresse: doc('profil'), le });
export const profilVerifie = (le: string) => fait('ProfilVerifie', { le });
export const profilRefuse = (le: string) => fait('ProfilRefuse', { manquants: ['logo'], le });
export const ficheValidee = (le: string, fiche = doc('fiche')) => fait('FicheValidee', { fiche, le });
export const ficheRenvoyee = (le: string) => fait('FicheRenvoyee', { motif, le });
export const correctionProposee = (le: string, fiche = doc('fiche-2')) =>
  fait('CorrectionDeFicheProposee', { fiche, le });
export const fichePubliee = (le: string, fiche = doc('fiche')) => fait('FichePubliee', { fiche, le });
export const ficheModifiee = (le: string, fiche = doc('fiche-2')) => fait('FicheModifiee', { fiche, le });

export const labelAccorde = (le: string, terme: string) => fait('LabelAccorde', { terme, le });
export const renouvellementDemande = (le: string) =>
  fait('RenouvellementDemande', { rienNAChange: true, le });
export const labelRenouvele = (le: string, terme: string) => fait('LabelRenouvele', { terme, le });
export const renouvellementRefuse = (le: string) => fait('RenouvellementRefuse', { motif, le });
export const labelRetire = (le: string) => fait('LabelRetire', { par: 'professionnel', motif, le });
export const departDeclare = (le: string, depart: string, rang = 1) =>
  fait('DepartDeclare', { rang, par: 'employeur', depart, remplacement: 'prevu', le });
export const retraitAnnonce = (le: string, effet: string, rang = 1) =>
  fait('RetraitAnnonce', { rang, par: 'employeur', effet, motif, le });
export const retraitAnnule = (le: string, rang = 1) => fait('RetraitAnnule', { rang, motif, le });
export const retraitPrisEffet = (le: string, cle?: string, rang = 1) =>
  fait('RetraitPrisEffet', { rang, le, ...(cle ? { cle } : {}) });
export const sortieVerifiee = (le: string, ...points: EventOf<'SortieVerifiee'>['data']['points']) =>
  fait('SortieVerifiee', { points, le });
export const archivageAnnonce = (le: string, dateLimite: string) =>
  fait('ArchivageAnnonce', { cle: 'archivage.1/avertissement', dateLimite, le });
export const dossierArchive = (le: string) => fait('DossierArchive', { le });

export const bilanOuvert = (exercice: number, le: string, dateLimite: string) =>
  fait('BilanOuvert', { exercice, cle: `bilan-${exercice}.1/ouverture`, dateLimite, serie: 1, le });
export const bilanRemis = (exercice: number, le: string, contenu = doc('bilan')) =>
  fait('BilanRemis', { exercice, contenu, le });
export const bilanContresigne = (exercice: number, le: string) =>
  fait('BilanContresigne', { exercice, accord: true, le });
export const bilanRenvoye = (exercice: number, le: string, serie = 2, dateLimite?: string) =>
  fait('BilanRenvoye', { exercice, motif, serie, le, ...(dateLimite ? { dateLimite } : {}) });
export const bilanAccepte = (exercice: number, le: string) => fait('BilanAccepte', { exercice, le });

export const bilanClos = (exercice: number, le: string) => fait('BilanClos', { exercice, motif, le });
export const bilanRouvert = (exercice: number, le: string, dateLimite: string, serie = 2) =>
  fait('BilanRouvert', { exercice, motif, serie, le, dateLimite });
export const desaccord = (exercice: number, le: string) =>
  fait('BilanContresigne', { exercice, accord: false, remarque: doc('remarque'), le });

export const manquementOuvert = (le: string, rang = 1) =>
  fait('ManquementOuvert', { rang, obligations: ['bilan-annuel'], motif, le });
export const miseEnDemeureEnvoyee = (le: string, dateLimite: string, rang = 1) =>
  fait('MiseEnDemeureEnvoyee', { rang, mode: 'lettre-recommandee', dateLimite, le });
export const reponseRecue = (le: string, rang = 1) =>
  fait('ReponseAuManquementRecue', { rang, reponse: doc('reponse'), le });
export const manquementLeve = (le: string, rang = 1) => fait('ManquementLeve', { rang, motif, le });
export const observationAdressee = (le: string, rang = 1) => fait('ObservationAdressee', { rang, motif, le });
export const exclusionPrononcee = (le: string, rang = 1) => fait('ExclusionPrononcee', { rang, motif, le });

export const suspendue = (du: string, au?: string) =>
  fait('LabellisationSuspendue', { raison: 'conge-maternite', motif, du, ...(au ? { au } : {}) });
export const reprise = (le: string) => fait('LabellisationReprise', { le });
export const structureChangee = (le: string, structure = 'str-2') =>
  fait('StructureChangee', { structure, raison: 'renommee', le });
export const contactChange = (le: string, contact = 'contact-2') => fait('ContactChange', { contact, le });

export const relanceEchue = (
  cle: string,
  courrier: EventOf<'RelanceEchue'>['data']['courrier'],
  {
    a = 'professionnel',
    copie = [],
    envoyee = true,
    dateLimite,
  }: Partial<{
    a: 'employeur' | 'professionnel' | 'caf';
    copie: EventOf<'RelanceEchue'>['data']['copie'];
    envoyee: boolean;
    dateLimite: string;
  }> = {},
) =>
  fait('RelanceEchue', {
    cle,
    courrier,
    destinataires: [a],
    copie,
    envoyee,
    ...(dateLimite ? { dateLimite } : {}),
  });
export const tacheSignalee = (cle: string, tache: EventOf<'TacheSignalee'>['data']['tache']) =>
  fait('TacheSignalee', { cle, tache });
export const courrierNonRemis = (
  le: string,
  gabarit: EventOf<'CourrierNonRemis'>['data']['gabarit'],
  destinataire: EventOf<'CourrierNonRemis'>['data']['destinataire'],
  serie?: string,
) => fait('CourrierNonRemis', { courrier: 'c-1', gabarit, destinataire, ...(serie ? { serie } : {}), le });
export const envoiSignale = (
  le: string,
  gabarit: EventOf<'EnvoiSignale'>['data']['gabarit'],
  destinataire: EventOf<'EnvoiSignale'>['data']['destinataire'],
  serie: string,
) => fait('EnvoiSignale', { courrier: 'c-1', gabarit, destinataire, serie, suite: 'incertain', le });
export const courrierRenvoye = (
  le: string,
  gabarit: EventOf<'CourrierRenvoye'>['data']['gabarit'],
  destinataire: EventOf<'CourrierRenvoye'>['data']['destinataire'],
  serie?: string,
) => fait('CourrierRenvoye', { courrier: 'c-1', gabarit, destinataire, ...(serie ? { serie } : {}), le });
export const reglesAdoptees = (
  le: string,
  version: number,
  data: Partial<EventOf<'ReglesAdoptees'>['data']> = {},
) =>
  fait('ReglesAdoptees', {
    version,
    le,
    bilans: [],
    bilansEcartes: [],
    annonces: [],
    reprises: [],
    ...data,
  });
export const echeanceDeplacee = (
  le: string,
  data: Omit<EventOf<'EcheanceDeplacee'>['data'], 'le' | 'motif'>,
) => fait('EcheanceDeplacee', { ...data, motif, le });
export const echeanceSautee = (le: string, cle: string, du: string) =>
  fait('EcheanceSautee', { cle, du, motif, le });
export const echeanceMiseEnPause = (
  le: string,
  data: Omit<EventOf<'EcheanceMiseEnPause'>['data'], 'le' | 'motif'>,
) => fait('EcheanceMiseEnPause', { ...data, motif, le });
export const echeanceReprise = (le: string, data: Omit<EventOf<'EcheanceReprise'>['data'], 'le'>) =>
  fait('EcheanceReprise', { ...data, le });
export const saisieCorrigee = (version: number, champ: string, valeur: string | number | boolean) =>
  fait('SaisieCorrigee', { version, champ, valeur, motif });
