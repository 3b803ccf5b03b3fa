/** Names that cross Temporal. They stand in histories: never renamed, never removed. */

export const QUEUE_DOSSIERS = 'dossiers';

/** Kinds of streams, and workflow types. */
export const ENTITES = ['labellisation', 'appel', 'commission'] as const;
export type EntiteName = (typeof ENTITES)[number];

/** The stream is the workflow id; its prefix picks decider, table and workflow type. */
export const streamOf = (id: string, entite: EntiteName = 'labellisation'): string => `${entite}/${id}`;
export const dossierOf = (stream: string): string => stream.slice(stream.indexOf('/') + 1);

/** @throws {RangeError} when it is no stream of ours */
export function entiteOf(stream: string): EntiteName {
  const entite = ENTITES.find((name) => stream.startsWith(`${name}/`));
  if (!entite) throw new RangeError(`No stream: ${stream}`);
  return entite;
}

/** Rollover at the next quiet moment (after a deployment). */
export const SIGNAL_ROLLOVER = 'rollover';
/** Read the store again: it may be ahead, or something beside its events has changed. */
export const SIGNAL_VERIFY = 'verify';
/** What a workflow at rest knows, for support and tests; screens never ask Temporal. See docs/decisions/0004. */
export const QUERY_WAKE = 'wake';

/**
 * Once a command is committed, the workflow of its stream is told by a signal of the same name, so that the Temporal UI
 * reads like the procedure.
 */
export const SIGNAUX_LABELLISATION = [
  'deposerCandidature',
  'demanderPieces',
  'fournirPieces',
  'declarerComplete',
  'declarerEligible',
  'refuserCandidature',
  'classerSansSuite',
  'abandonnerCandidature',
  'renvoyerEnCommission',
  'enregistrerDecisionCommission',
  'mettreEnListeDAttente',
  'confirmerListeDAttente',
  'sortirDeListeDAttente',
  'proposerPersonneRessource',
  'accepterPersonneRessource',
  'mettreFinPersonneRessource',
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
  'renvoyerFiche',
  'publierFiche',
  'modifierFiche',
  'accorderLabel',
  'remettreBilan',
  'contresignerBilan',
  'renvoyerBilan',
  'accepterBilan',
  'cloreBilan',
  'rouvrirBilan',
  'suspendre',
  'reprendre',
  'changerContact',
  'changerStructure',
  'demanderRenouvellement',
  'renouvelerLabel',
  'refuserRenouvellement',
  'ouvrirManquement',
  'envoyerMiseEnDemeure',
  'repondreManquement',
  'deciderManquement',
  'declarerDepart',
  'annoncerRetrait',
  'annulerRetrait',
  'retirerLabel',
  'cocherSortie',
  'archiverDossier',
  'adopterRegles',
  'deplacerEcheance',
  'sauterEcheance',
  'mettreEcheanceEnPause',
  'reprendreEcheance',
  'corrigerSaisie',
  'renvoyerCourrier',
  'declencherEcheance',
  'constaterNonRemise',
] as const;

export const SIGNAUX_APPEL = [
  'ouvrirAppel',
  'inviter',
  'corrigerInvite',
  'prolongerAppel',
  'publierResultats',
  'renvoyerCourrier',
  'enregistrerCandidature',
  'declencherEcheance',
  'constaterNonRemise',
] as const;

export const SIGNAUX_COMMISSION = [
  'planifierSeance',
  'inscrireMembre',
  'retirerMembre',
  'inscrireAffaire',
  'retirerAffaire',
  'differerAffaire',
  'convoquerMembres',
  'ajournerSeance',
  'annulerSeance',
  'noterPresence',
  'declarerDeport',
  'leverDeport',
  'ouvrirSeance',
  'apprecierCriteres',
  'recueillirVoix',
  'deciderAffaire',
  'etablirProcesVerbal',
  'signerProcesVerbal',
  'rectifierProcesVerbal',
  'classerTransmission',
  'renvoyerCourrier',
  'constaterTransmission',
  'declencherEcheance',
  'constaterNonRemise',
] as const;

/** One list for every kind of stream: a handler more is harmless. */
export const SIGNAUX = [...new Set([...SIGNAUX_LABELLISATION, ...SIGNAUX_APPEL, ...SIGNAUX_COMMISSION])];
export type SignalName = (typeof SIGNAUX)[number];
