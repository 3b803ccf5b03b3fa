import type { LabellisationEvent, Regles } from '../../src/index.js';
import * as f from '../faits.js';
import * as h from '../histoires.js';
import { AUTRES_TEXTES, reglesLabelAvantProfil } from '../reseau.js';

/** Where a dossier can stand: each shape of each step that makes a difference to somebody. */
export interface Situation {
  faits: readonly LabellisationEvent[];
  /** Civil day in Paris, at 14:00; default: the last day that the facts name. */
  le?: string;
  regles?: Regles;
}

const piecesDemandees = [...h.deposee, f.piecesDemandees('2027-01-06')];
const absence = [...h.prevu, f.absenceConstatee('2027-01-20')];
const signeParUn = [...h.ouverts, f.engagementsSignes('2027-02-02', 'professionnel')];
const renouvellementDemande = [...h.actif, f.renouvellementDemande('2029-04-02')];
const retire = [...h.actif, f.labelRetire('2027-06-01')];

export const SITUATIONS: Record<string, Situation> = {
  'sans-dossier': { faits: [], le: '2027-01-04' },
  deposee: { faits: h.deposee },
  'pieces-demandees': { faits: piecesDemandees },
  'pieces-fournies-en-partie': {
    faits: [...piecesDemandees, f.piecesFournies('2027-01-11', 'trame-projet')],
  },
  'pieces-fournies': {
    faits: [...piecesDemandees, f.piecesFournies('2027-01-11', 'trame-projet', 'fiche-de-poste')],
  },
  complete: { faits: [...h.deposee, f.declareeComplete('2027-01-05')] },
  'instruction-suspendue': { faits: [...h.deposee, f.suspendue('2027-01-05')] },
  'en-commission': { faits: h.enCommission },
  'commission-ajournee': { faits: [...h.enCommission, f.commissionAjournee('2027-01-21', '2027-03-18')] },
  'en-liste-d-attente': { faits: h.enListe },
  'sortie-de-liste-d-attente': { faits: [...h.enListe, f.sortieDeListe('2027-03-01')] },
  'ressource-orientee': { faits: h.orientee },
  'ressource-proposee': { faits: h.proposee },
  'ressource-acceptee-par-un': {
    faits: [...h.proposee, f.ressourceAcceptee('2027-01-26', 'professionnel')],
  },
  'personne-ressource': { faits: h.reconnue },
  'entretien-a-planifier': { faits: h.eligible },
  'entretien-admis-par-la-commission': { faits: [...h.enCommission, f.commissionFavorable('2027-01-21')] },
  'entretien-a-venir': { faits: h.prevu },
  'entretien-passe': { faits: h.prevu, le: '2027-01-21' },
  'apres-une-absence': { faits: absence },
  'second-entretien-demande': { faits: [...h.prevu, f.entretienACompleter('2027-01-20')] },
  'entretien-favorable': { faits: h.favorable },
  'engagements-ouverts': { faits: h.ouverts },
  'engagements-sous-d-autres-regles': { faits: [...h.ouverts, f.reglesAdoptees('2027-02-03', 2)] },
  'signes-par-le-professionnel': { faits: signeParUn },
  'textes-remplaces': {
    faits: [...signeParUn, f.engagementsOuverts('2027-02-08', { version: AUTRES_TEXTES, serie: 2 })],
  },
  'profil-a-creer': { faits: h.signes },
  'profil-a-creer-label-d-abord': { faits: h.signes, regles: reglesLabelAvantProfil },
  'profil-a-verifier': { faits: h.declare },
  'profil-refuse': { faits: [...h.declare, f.profilRefuse('2027-02-18')] },
  'fiche-a-valider': { faits: h.verifie },
  'fiche-a-publier': { faits: h.validee },
  'fiche-renvoyee': { faits: [...h.validee, f.ficheRenvoyee('2027-02-23')] },
  'label-a-accorder': { faits: h.publiee },
  actif: { faits: h.actif },
  'correction-proposee': { faits: [...h.actif, f.correctionProposee('2027-05-14')] },
  'correction-renvoyee': {
    faits: [...h.actif, f.correctionProposee('2027-05-14'), f.ficheRenvoyee('2027-05-17')],
  },
  suspendu: { faits: [...h.actif, f.suspendue('2027-06-01')] },
  'bilan-attendu': { faits: h.bilanEnCours },
  'bilan-en-retard': { faits: h.bilanEnCours, le: '2028-02-10' },
  'bilan-remis': { faits: h.bilanRendu },
  'bilan-contresigne': { faits: h.bilanVu },
  'bilan-renvoye': { faits: [...h.bilanVu, f.bilanRenvoye(2027, '2028-01-20', 3, '2028-02-07')] },
  'bilan-accepte': { faits: [...h.bilanVu, f.bilanAccepte(2027, '2028-01-20')] },
  'bilan-en-desaccord': { faits: h.bilanContredit },
  'bilan-clos': { faits: [...h.bilanEnCours, f.bilanClos(2027, '2028-04-03')] },
  'bilan-rouvert': {
    faits: [
      ...[...h.bilanVu, f.bilanAccepte(2027, '2028-01-20')],
      f.bilanRouvert(2027, '2028-02-01', '2028-02-22'),
    ],
  },
  'manquement-ouvert': { faits: h.manquement },
  'mis-en-demeure': { faits: h.misEnDemeure },
  'mis-en-demeure-sans-reponse': { faits: h.misEnDemeure, le: '2028-05-12' },
  'mis-en-demeure-suspendu': { faits: [...h.misEnDemeure, f.suspendue('2028-04-17')] },
  'manquement-repondu': { faits: h.repondu },
  'manquement-leve': { faits: [...h.repondu, f.manquementLeve('2028-05-15')] },
  'depart-annonce': { faits: h.departAnnonce },
  'retrait-annonce': { faits: h.preavis },
  'retrait-annule': { faits: [...h.preavis, f.retraitAnnule('2027-07-01')] },
  'bilan-attendu-suspendu': { faits: [...h.bilanEnCours, f.suspendue('2027-12-15')] },
  'renouvellement-demande': { faits: renouvellementDemande },
  'renouvellement-refuse': { faits: [...renouvellementDemande, f.renouvellementRefuse('2029-04-20')] },
  'terme-passe': { faits: h.actif, le: '2029-08-01' },
  'echeance-deplacee': {
    faits: [
      ...h.bilanEnCours,
      f.echeanceDeplacee('2027-12-15', {
        ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31', au: '2028-04-28', jours: 88 },
        attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
      }),
    ],
  },
  'echeances-retenues': {
    faits: [
      ...h.bilanEnCours,
      f.echeanceSautee('2027-12-15', 'bilan-2027.1/rappel-1', '2028-01-14'),
      f.echeanceMiseEnPause('2027-12-15', { cle: 'bilan-2027.1/appeler', du: '2028-02-21' }),
    ],
  },
  refusee: { faits: [...h.deposee, f.candidatureRefusee('2027-01-06')] },
  classee: { faits: [...piecesDemandees, f.classeeSansSuite('2027-02-15')] },
  'ressource-terminee': { faits: [...h.reconnue, f.ressourceTerminee('2027-06-01')] },
  abandonnee: { faits: [...h.deposee, f.candidatureAbandonnee('2027-01-06')] },
  retiree: { faits: retire },
  'retiree-par-un-depart': {
    faits: [...h.departAnnonce, f.retraitPrisEffet('2027-08-31', 'fin.1/effet')],
  },
  exclue: { faits: [...h.repondu, f.exclusionPrononcee('2028-05-15')] },
  'archivage-annonce': {
    faits: [...retire, f.archivageAnnonce('2029-05-02', '2029-06-01')],
    le: '2029-06-01',
  },
  'retiree-depuis-longtemps': { faits: retire, le: '2029-08-01' },
  archivee: { faits: [...retire, f.dossierArchive('2029-08-01')] },
};
