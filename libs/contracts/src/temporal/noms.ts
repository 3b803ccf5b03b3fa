/** Names that cross Temporal. They stand in histories: never renamed, never removed. */

export const QUEUE_DOSSIERS = 'dossiers';
export const QUEUE_COURRIER = 'courrier';

/** The stream is the workflow id; its prefix picks the decider. */
export const streamOf = (dossier: string): string => `labellisation/${dossier}`;
export const dossierOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

export const WORKFLOW_LABELLISATION = 'labellisation';

/** Rollover at the next quiet moment (after a deployment). */
export const SIGNAL_ROLLOVER = 'rollover';
/** Read the store again: it may be ahead. */
export const SIGNAL_VERIFY = 'verify';
/** What a workflow at rest knows, for support and tests; screens never ask Temporal. See docs/decisions/0004. */
export const QUERY_WAKE = 'wake';

/** Failure type of an Update turned away while its workflow rolls over: nothing happened, send it again. */
export const ROLLOVER_IN_PROGRESS = 'rollover-in-progress';

/** Each Update is named after its command, so that the Temporal UI reads like the procedure. */
export const UPDATES_LABELLISATION = [
  'deposerCandidature',
  'demanderPieces',
  'fournirPieces',
  'declarerComplete',
  'declarerEligible',
  'refuserCandidature',
  'abandonnerCandidature',
  'renvoyerEnCommission',
  'enregistrerDecisionCommission',
  'planifierEntretien',
  'annulerEntretien',
  'constaterAbsence',
  'rendreAvisEntretien',
  'ouvrirEngagements',
  'signerEngagements',
  'fixerRendezVousProfil',
  'declarerProfil',
  'verifierProfil',
  'validerFiche',
  'publierFiche',
  'modifierFiche',
  'accorderLabel',
  'remettreBilan',
  'contresignerBilan',
  'renvoyerBilan',
  'accepterBilan',
  'suspendre',
  'reprendre',
  'changerContact',
  'demanderRenouvellement',
  'renouvelerLabel',
  'refuserRenouvellement',
  'retirerLabel',
  'archiverDossier',
  'corrigerSaisie',
  'renvoyerCourrier',
  'declencherEcheance',
  'constaterNonRemise',
] as const;
export type UpdateName = (typeof UPDATES_LABELLISATION)[number];
