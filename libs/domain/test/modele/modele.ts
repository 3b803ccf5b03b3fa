/**
 * A labellisation as somebody would draw it on paper: no day, no document, no reminder. It shares no line with `decide`
 * and is written from the field's steps; an act that a step does not list changes nothing there.
 */
export interface Etat {
  chemin: string;
  suspension: string;
  bilan: string;
  renouvellement: string;
}

type Aretes = Record<string, Record<string, string>>;

const avecAbandon = (aretes: Aretes): Aretes =>
  Object.fromEntries(
    Object.entries(aretes).map(([etat, vers]) => [etat, { ...vers, abandonner: 'abandonnee' }]),
  );

const instruire = { refuser: 'refusee' };
const classer = { classer: 'classee' };
const trier = { declarerEligible: 'a-planifier', renvoyerEnCommission: 'commission' };
const conclure = {
  avisFavorable: 'favorable',
  avisDefavorable: 'refusee',
  avisACompleter: 'a-replanifier',
};

export const CHEMIN: Aretes = {
  neant: { deposer: 'deposee' },
  ...avecAbandon({
    deposee: { ...instruire, ...trier, demanderPieces: 'deux-pieces', declarerComplete: 'complete' },
    complete: { ...instruire, ...trier, demanderPieces: 'deux-pieces' },
    'deux-pieces': { ...instruire, ...classer, fournirUnePiece: 'une-piece', fournirPieces: 'deposee' },
    'une-piece': { ...instruire, ...classer, demanderPieces: 'deux-pieces', fournirPieces: 'deposee' },
    commission: {
      commissionFavorable: 'a-planifier',
      commissionDefavorable: 'refusee',
      commissionRessource: 'orientee',
    },
    orientee: { proposerRessource: 'proposee', proposerAutrement: 'proposee' },
    proposee: {
      ...classer,
      accepterEmployeur: 'acceptee-employeur',
      accepterProfessionnel: 'acceptee-professionnel',
    },
    'acceptee-employeur': {
      ...classer,
      proposerAutrement: 'proposee',
      accepterProfessionnel: 'personne-ressource',
    },
    'acceptee-professionnel': {
      ...classer,
      proposerAutrement: 'proposee',
      accepterEmployeur: 'personne-ressource',
    },
    liste: { ...classer, sortirDeListe: 'a-planifier' },
    'liste-favorable': { ...classer, sortirDeListe: 'favorable' },
    'a-planifier': { planifier: 'prevu', mettreEnListe: 'liste' },
    'a-replanifier': { ...classer, planifier: 'prevu', mettreEnListe: 'liste-replanifier' },
    'liste-replanifier': { ...classer, sortirDeListe: 'a-replanifier' },
    prevu: { annuler: 'a-replanifier', unMoisPasse: 'passe', troisAnsPassent: 'passe' },
    passe: { ...conclure, annuler: 'a-replanifier', constaterAbsence: 'a-replanifier', planifier: 'prevu' },
    favorable: { mettreEnListe: 'liste-favorable', ouvrir: 'a-signer', ouvrirAutreTexte: 'a-signer' },
    'a-signer': { signerEmployeur: 'signe-employeur', signerProfessionnel: 'signe-professionnel' },
    'signe-employeur': { ouvrirAutreTexte: 'a-signer', signerProfessionnel: 'profil' },
    'signe-professionnel': { ouvrirAutreTexte: 'a-signer', signerEmployeur: 'profil' },
    profil: { declarerProfil: 'a-verifier' },
    'a-verifier': { verifierProfil: 'fiche', refuserProfil: 'profil' },
    fiche: { validerFiche: 'a-publier' },
    'a-publier': { publierFiche: 'a-labelliser', renvoyerFiche: 'fiche' },
    'a-labelliser': { accorder: 'actif' },
  }),
  'personne-ressource': { mettreFin: 'ressource-terminee' },
  actif: { retirer: 'retiree', partir: 'retiree', annoncerRetrait: 'preavis' },
  preavis: {
    ...{ retirer: 'retiree', annulerRetrait: 'actif' },
    ...{ unMoisPasse: 'retiree', troisAnsPassent: 'retiree-archivable' },
  },
  classee: { troisAnsPassent: 'classee-archivable' },
  'ressource-terminee': { troisAnsPassent: 'ressource-terminee-archivable' },
  'classee-archivable': { archiver: 'archivee' },
  'ressource-terminee-archivable': { archiver: 'archivee' },
  refusee: { troisAnsPassent: 'refusee-archivable' },
  abandonnee: { troisAnsPassent: 'abandonnee-archivable' },
  retiree: { troisAnsPassent: 'retiree-archivable' },
  'refusee-archivable': { archiver: 'archivee' },
  'abandonnee-archivable': { archiver: 'archivee' },
  'retiree-archivable': { archiver: 'archivee' },
};

/** Wherever the dossier is open. */
export const SUSPENSION: Aretes = { non: { suspendre: 'oui' }, oui: { reprendre: 'non' } };

/** While the label lives; the engine opens it. */
export const BILAN: Aretes = {
  aucun: {},
  attendu: { remettre: 'remis', clore: 'clos' },
  remis: { contresigner: 'vu', contredire: 'contredit', renvoyer: 'attendu', clore: 'clos' },
  contredit: { renvoyer: 'attendu', clore: 'clos' },
  vu: { renvoyer: 'vu-a-revoir', accepter: 'accepte', clore: 'clos' },
  'vu-a-revoir': { remettre: 'vu', clore: 'clos' },
  accepte: { rouvrir: 'attendu' },
  clos: { rouvrir: 'attendu' },
};
export const RENOUVELLEMENT: Aretes = {
  'a-demander': { demanderRenouvellement: 'demande' },
  demande: { renouveler: 'a-demander', refuserRenouvellement: 'refuse' },
  refuse: { demanderRenouvellement: 'demande' },
};

export const REGIONS = {
  chemin: CHEMIN,
  suspension: SUSPENSION,
  bilan: BILAN,
  renouvellement: RENOUVELLEMENT,
};

export const NEANT: Etat = {
  chemin: 'neant',
  suspension: 'non',
  bilan: 'aucun',
  renouvellement: 'a-demander',
};

/** Where this act leads, and the edges that it takes. */
export function suivre(etat: Etat, acte: string): { etat: Etat; aretes: string[] } {
  const aretes = (Object.keys(REGIONS) as (keyof Etat)[]).filter(
    (region) => vaut(region, etat, acte) && REGIONS[region][etat[region]]?.[acte] !== undefined,
  );
  const suite = { ...etat };
  for (const region of aretes) suite[region] = REGIONS[region][etat[region]]![acte]!;
  const fini = CLOS.test(suite.chemin) ? { ...NEANT, chemin: suite.chemin } : suite;
  return { etat: fini, aretes: aretes.map((region) => enClair(region, etat[region], acte)) };
}

export const TOUTES_LES_ARETES: string[] = (Object.keys(REGIONS) as (keyof Etat)[]).flatMap((region) =>
  Object.entries(REGIONS[region]).flatMap(([de, vers]) =>
    Object.keys(vers).map((acte) => enClair(region, de, acte)),
  ),
);

function enClair(region: string, de: string, acte: string): string {
  return `${region} : ${de} — ${acte}`;
}

/** Another status, with a simpler life: what was suspended before may resume, nothing else is suspended. */
const RESSOURCE = /^(orientee|proposee|acceptee-|personne-ressource)/;
const CLOS = /^(refusee|classee|abandonnee|retiree|ressource-terminee|archivee)/;

function vaut(region: keyof Etat, { chemin }: Etat, acte: string): boolean {
  if (region === 'chemin') return true;
  if (region === 'suspension')
    return chemin !== 'neant' && !CLOS.test(chemin) && !(acte === 'suspendre' && RESSOURCE.test(chemin));
  return chemin === 'actif' || chemin === 'preavis';
}
