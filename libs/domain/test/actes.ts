import type { DataOf, DocumentRef, Signataire } from '../src/index.js';
import { auNomDe, par, type Acte } from './acteurs.js';
import { doc, motif } from './documents.js';
import { CRITERES } from './faits.js';
import { TEXTES } from './reseau.js';

/** What people ask, by whom they usually ask it. */
const quand = (le?: string) => (le ? { le } : {});

export const deposer = (data: Partial<DataOf<'deposerCandidature'>> = {}): Acte =>
  par('employeur', {
    type: 'deposerCandidature',
    data: {
      programme: 'parentalite',
      voie: 'hors-appel',
      professionnel: 'pro-1',
      structure: 'str-1',
      contact: 'contact-1',
      categorieMetier: 'referent_famille_centre_social',
      criteres: CRITERES,
      projet: doc('projet'),
      ...data,
    },
  });
export const demanderPieces = (
  pieces: DataOf<'demanderPieces'>['pieces'] = ['trame-projet', 'fiche-de-poste'],
  le?: string,
): Acte => par('coordinateur', { type: 'demanderPieces', data: { pieces, motif, ...quand(le) } });
export const fournirPieces = (
  pieces: DataOf<'fournirPieces'>['pieces'] = ['trame-projet', 'fiche-de-poste'],
  criteres?: DataOf<'fournirPieces'>['criteres'],
): Acte => par('employeur', { type: 'fournirPieces', data: { pieces, ...(criteres ? { criteres } : {}) } });
export const declarerComplete = (le?: string): Acte =>
  par('coordinateur', { type: 'declarerComplete', data: quand(le) });
export const declarerEligible = (le?: string): Acte =>
  par('coordinateur', { type: 'declarerEligible', data: quand(le) });
export const refuser = (criteres: DataOf<'refuserCandidature'>['criteres'] = ['mandat_employeur']): Acte =>
  par('coordinateur', { type: 'refuserCandidature', data: { criteres, motif } });
export const abandonner = (qui: 'employeur' | 'professionnel' = 'employeur'): Acte =>
  par(qui, { type: 'abandonnerCandidature', data: { par: qui, motif } });
export const classer = (): Acte => par('coordinateur', { type: 'classerSansSuite', data: { motif } });
export const mettreEnListe = (rang?: number): Acte =>
  par('coordinateur', {
    type: 'mettreEnListeDAttente',
    data: { motif, ...(rang === undefined ? {} : { rang }) },
  });
export const confirmerListe = (le?: string): Acte =>
  par('employeur', { type: 'confirmerListeDAttente', data: quand(le) });
export const sortirDeListe = (): Acte => par('coordinateur', { type: 'sortirDeListeDAttente', data: {} });
export const TEXTE_RESSOURCE = 'personne-ressource-v1';
export const proposerRessource = (
  ressource = doc('ressource'),
  domaines: DataOf<'proposerPersonneRessource'>['domaines'] = ['sante', 'adolescence'],
): Acte =>
  par('coordinateur', {
    type: 'proposerPersonneRessource',
    data: { texte: TEXTE_RESSOURCE, domaines, ressource },
  });
export const accepterRessource = (partie: 'employeur' | 'professionnel', texte = TEXTE_RESSOURCE): Acte =>
  par(partie, { type: 'accepterPersonneRessource', data: { partie, texte } });
export const mettreFinRessource = (qui: 'employeur' | 'professionnel' | 'coordination'): Acte =>
  par(qui === 'coordination' ? 'coordinateur' : qui, {
    type: 'mettreFinPersonneRessource',
    data: { par: qui, motif },
  });
export const renvoyerEnCommission = (): Acte =>
  par('coordinateur', { type: 'renvoyerEnCommission', data: { motif } });
/** Entered in the name of the commission. */
export const decisionCommission = (
  decision: DataOf<'enregistrerDecisionCommission'>['decision'],
  prochaineSeance?: string,
): Acte => ({
  command: {
    type: 'enregistrerDecisionCommission',
    data: { decision, motif, ...(prochaineSeance ? { prochaineSeance } : {}) },
  },
  acteur: { kind: 'coordinateur', id: 'id-coordinateur', through: 'ecran', auNomDe: 'commission' },
});

export const planifier = (date: string, lieu = doc('lieu')): Acte =>
  par('coordinateur', { type: 'planifierEntretien', data: { date, dureeMinutes: 90, lieu } });
export const annuler = (): Acte => par('coordinateur', { type: 'annulerEntretien', data: { motif } });
export const constaterAbsence = (): Acte =>
  par('coordinateur', { type: 'constaterAbsence', data: { motif } });
export const rendreAvis = (avis: DataOf<'rendreAvisEntretien'>['avis'], pourquoi?: DocumentRef): Acte =>
  par('coordinateur', {
    type: 'rendreAvisEntretien',
    data: { avis, ...(pourquoi ? { motif: pourquoi } : {}) },
  });

export const ouvrir = (version = TEXTES, le?: string): Acte =>
  par('coordinateur', { type: 'ouvrirEngagements', data: { version, ...quand(le) } });
export const signer = (signataire: Signataire, version = TEXTES, le?: string): Acte =>
  par(signataire, { type: 'signerEngagements', data: { signataire, version, ...quand(le) } });

export const fixerRendezVous = (date: string): Acte =>
  par('coordinateur', {
    type: 'fixerRendezVousProfil',
    data: { date, dureeMinutes: 150, lieu: doc('lieu') },
  });
export const declarerProfil = (adapte = false, adresse = doc('profil')): Acte =>
  par('professionnel', { type: 'declarerProfil', data: { adapte, reseauSocial: 'facebook', adresse } });
export const verifierProfil = (
  manquants: (keyof DataOf<'verifierProfil'>['controles'])[] = [],
  le?: string,
): Acte => {
  const present = (controle: keyof DataOf<'verifierProfil'>['controles']) => !manquants.includes(controle);
  return par('coordinateur', {
    type: 'verifierProfil',
    data: {
      controles: {
        prenom_et_structure: present('prenom_et_structure'),
        photo: present('photo'),
        logo: present('logo'),
        presentation_de_la_demarche: present('presentation_de_la_demarche'),
        moyen_de_contact: present('moyen_de_contact'),
        lien_vers_l_annuaire: present('lien_vers_l_annuaire'),
        permanence_annoncee: present('permanence_annoncee'),
      },
      ...quand(le),
    },
  });
};
export const validerFiche = (fiche = doc('fiche')): Acte =>
  par('professionnel', { type: 'validerFiche', data: { fiche } });
export const renvoyerFiche = (pourquoi = motif): Acte =>
  par('coordinateur', { type: 'renvoyerFiche', data: { motif: pourquoi } });
export const publierFiche = (): Acte => par('coordinateur', { type: 'publierFiche', data: {} });
export const modifierFiche = (fiche = doc('fiche-2')): Acte =>
  par('professionnel', { type: 'modifierFiche', data: { fiche } });

export const accorder = (terme: string, le?: string): Acte =>
  par('caf', { type: 'accorderLabel', data: { terme, ...quand(le) } });
export const remettre = (exercice: number, contenu = doc('bilan')): Acte =>
  par('professionnel', { type: 'remettreBilan', data: { exercice, contenu } });
export const contresigner = (exercice: number, accord = true, remarque?: DocumentRef): Acte =>
  par('employeur', {
    type: 'contresignerBilan',
    data: { exercice, accord, ...(remarque ? { remarque } : {}) },
  });
export const rendre = (exercice: number): Acte =>
  par('coordinateur', { type: 'renvoyerBilan', data: { exercice, motif } });
export const accepter = (exercice: number): Acte =>
  par('coordinateur', { type: 'accepterBilan', data: { exercice } });

export const clore = (exercice: number): Acte =>
  par('coordinateur', { type: 'cloreBilan', data: { exercice, motif } });
export const rouvrir = (exercice: number): Acte =>
  par('coordinateur', { type: 'rouvrirBilan', data: { exercice, motif } });

export const suspendre = (dates: { du?: string; au?: string } = {}): Acte =>
  par('coordinateur', { type: 'suspendre', data: { raison: 'conge-maternite', motif, ...dates } });
export const reprendre = (le?: string): Acte => par('coordinateur', { type: 'reprendre', data: quand(le) });
export const changerContact = (contact = 'contact-2'): Acte =>
  par('employeur', { type: 'changerContact', data: { contact } });
export const changerStructure = (structure = 'str-2'): Acte =>
  par('employeur', { type: 'changerStructure', data: { structure, raison: 'renommee' } });
export const demanderRenouvellement = (rienNAChange = true, changements?: DocumentRef): Acte =>
  par('employeur', {
    type: 'demanderRenouvellement',
    data: { rienNAChange, ...(changements ? { changements } : {}) },
  });
export const renouveler = (terme: string): Acte => par('caf', { type: 'renouvelerLabel', data: { terme } });
export const refuserRenouvellement = (): Acte =>
  par('caf', { type: 'refuserRenouvellement', data: { motif } });
export const ouvrirManquement = (
  obligations: DataOf<'ouvrirManquement'>['obligations'] = ['bilan-annuel'],
): Acte => par('coordinateur', { type: 'ouvrirManquement', data: { obligations, motif } });
export const envoyerMiseEnDemeure = (le?: string): Acte =>
  par('coordinateur', {
    type: 'envoyerMiseEnDemeure',
    data: { mode: 'lettre-recommandee', ...quand(le) },
  });
export const repondreManquement = (reponse = doc('reponse')): Acte =>
  par('employeur', { type: 'repondreManquement', data: { reponse } });
export const deciderManquement = (issue: DataOf<'deciderManquement'>['issue']): Acte =>
  auNomDe('commission', par('coordinateur', { type: 'deciderManquement', data: { issue, motif } }));
export const declarerDepart = (
  depart: string,
  { par: qui = 'employeur' as DataOf<'declarerDepart'>['par'], remplacement = 'prevu' as const } = {},
): Acte =>
  par(qui === 'coordination' ? 'coordinateur' : qui, {
    type: 'declarerDepart',
    data: { par: qui, depart, remplacement },
  });
export const annoncerRetrait = (effet: string, qui: DataOf<'annoncerRetrait'>['par'] = 'employeur'): Acte =>
  par(qui === 'coordination' ? 'coordinateur' : qui, {
    type: 'annoncerRetrait',
    data: { par: qui, effet, motif },
  });
export const annulerRetrait = (): Acte => par('coordinateur', { type: 'annulerRetrait', data: { motif } });
export const cocherSortie = (...points: DataOf<'cocherSortie'>['points']): Acte =>
  par('coordinateur', { type: 'cocherSortie', data: { points } });
export const retirer = (qui: 'employeur' | 'professionnel' | 'coordination'): Acte =>
  par(qui === 'coordination' ? 'coordinateur' : qui, { type: 'retirerLabel', data: { par: qui, motif } });
export const archiver = (): Acte => par('coordinateur', { type: 'archiverDossier', data: {} });

export const adopter = (version: number): Acte =>
  par('coordinateur', { type: 'adopterRegles', data: { version } });
export const deplacer = (cle: string, au: string): Acte =>
  par('coordinateur', { type: 'deplacerEcheance', data: { cle, au, motif } });
export const sauter = (cle: string): Acte =>
  par('coordinateur', { type: 'sauterEcheance', data: { cle, motif } });
export const mettreEnPause = (cle: string): Acte =>
  par('coordinateur', { type: 'mettreEcheanceEnPause', data: { cle, motif } });
export const reprendreEcheance = (cle: string): Acte =>
  par('coordinateur', { type: 'reprendreEcheance', data: { cle } });
export const corriger = (version: number, champ: string, valeur: string | number | boolean): Acte =>
  par('coordinateur', { type: 'corrigerSaisie', data: { version, champ, valeur, motif } });
export const renvoyer = (data: Omit<DataOf<'renvoyerCourrier'>, 'courrier'>): Acte =>
  par('coordinateur', { type: 'renvoyerCourrier', data: { courrier: 'c-1', ...data } });
export const declencher = (cle: string): Acte =>
  par('systeme', { type: 'declencherEcheance', data: { cle } });
export const nonRemis = (data: Omit<DataOf<'constaterNonRemise'>, 'courrier'>, courrier = 'c-1'): Acte =>
  par('systeme', { type: 'constaterNonRemise', data: { courrier, ...data } });
