import type { EventType } from '@pdn/contracts/ecrans';

/** The chapters of a life; `bilan` is one a year. */
export type Phase =
  | 'candidature'
  | 'commission'
  | 'attente'
  | 'ressource'
  | 'entretien'
  | 'engagements'
  | 'profil'
  | 'label'
  | 'bilan'
  | 'vie'
  | 'renouvellement'
  | 'manquement'
  | 'fin';

export const PHASES: Record<Phase, string> = {
  candidature: 'Candidature',
  commission: 'Commission',
  attente: 'Liste d’attente',
  ressource: 'Personne ressource',
  entretien: 'Entretien',
  engagements: 'Engagements',
  profil: 'Profil et annuaire',
  label: 'Label',
  bilan: 'Bilan',
  vie: 'Vie du label',
  renouvellement: 'Renouvellement',
  manquement: 'Manquement',
  fin: 'Fin du label',
};

/** `courante`: it stays in the chapter where it happens. */
export const PHASE_DE: Record<EventType, Phase | 'courante'> = {
  CandidatureDeposee: 'candidature',
  PiecesDemandees: 'candidature',
  PiecesFournies: 'candidature',
  CandidatureDeclareeComplete: 'candidature',
  CandidatureDeclareeEligible: 'candidature',
  CandidatureRefusee: 'candidature',
  CandidatureClasseeSansSuite: 'courante',
  CandidatureAbandonnee: 'courante',
  CandidatureRenvoyeeEnCommission: 'commission',
  CommissionAjournee: 'commission',
  CommissionFavorable: 'commission',
  CommissionDefavorable: 'commission',
  CandidatureOrienteeEnPersonneRessource: 'commission',
  CandidatureMiseEnListeDAttente: 'attente',
  ListeDAttenteConfirmee: 'attente',
  CandidatureSortieDeListeDAttente: 'attente',
  PersonneRessourceProposee: 'ressource',
  PersonneRessourceAcceptee: 'ressource',
  PersonneRessourceReconnue: 'ressource',
  PersonneRessourceTerminee: 'courante',
  EntretienPlanifie: 'entretien',
  EntretienAnnule: 'entretien',
  AbsenceConstatee: 'entretien',
  EntretienFavorable: 'entretien',
  EntretienACompleter: 'entretien',
  EntretienDefavorable: 'entretien',
  EngagementsOuverts: 'engagements',
  EngagementsSignes: 'engagements',
  EngagementsCompletes: 'engagements',
  RendezVousProfilFixe: 'profil',
  ProfilCree: 'profil',
  ProfilAdapte: 'profil',
  ProfilVerifie: 'profil',
  ProfilRefuse: 'profil',
  FicheValidee: 'profil',
  FicheRenvoyee: 'courante',
  FichePubliee: 'profil',
  CorrectionDeFicheProposee: 'courante',
  FicheModifiee: 'courante',
  LabelAccorde: 'label',
  BilanOuvert: 'bilan',
  BilanRemis: 'bilan',
  BilanContresigne: 'bilan',
  BilanRenvoye: 'bilan',
  BilanAccepte: 'bilan',
  BilanClos: 'bilan',
  BilanRouvert: 'bilan',
  LabellisationSuspendue: 'courante',
  LabellisationReprise: 'courante',
  ContactChange: 'courante',
  StructureChangee: 'courante',
  RenouvellementDemande: 'renouvellement',
  LabelRenouvele: 'renouvellement',
  RenouvellementRefuse: 'renouvellement',
  ManquementOuvert: 'manquement',
  MiseEnDemeureEnvoyee: 'manquement',
  ReponseAuManquementRecue: 'manquement',
  ManquementLeve: 'manquement',
  ObservationAdressee: 'manquement',
  ExclusionPrononcee: 'manquement',
  DepartDeclare: 'fin',
  RetraitAnnonce: 'fin',
  RetraitAnnule: 'fin',
  RetraitPrisEffet: 'fin',
  LabelRetire: 'fin',
  SortieVerifiee: 'fin',
  ArchivageAnnonce: 'fin',
  DossierArchive: 'fin',
  ReglesAdoptees: 'courante',
  EcheanceDeplacee: 'courante',
  EcheanceSautee: 'courante',
  EcheanceMiseEnPause: 'courante',
  EcheanceReprise: 'courante',
  SaisieCorrigee: 'courante',
  RelanceEchue: 'courante',
  TacheSignalee: 'courante',
  EnvoiSignale: 'courante',
  CourrierNonRemis: 'courante',
  CourrierRenvoye: 'courante',
};
