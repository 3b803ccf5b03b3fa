import type { Acteur, Critere, DocumentRef, LabellisationCommand, Signataire } from '@pdn/domain';
import { travailleSeule, type Dossier, type Evenement } from './recit.js';

type Commande = LabellisationCommand;
type Actes = Record<string, (evenement: Evenement, dossier: Dossier) => Commande>;

const VERSION = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };
const EXERCICE = 2019;
const texte = ({ no }: Evenement): DocumentRef => ({ id: `texte-${no}`, sha256: String(no) });

/** Each event of the story as the command of whoever acted. */
const ACTES: Actes = {
  candidature_deposee: (evenement, dossier) => ({
    type: 'deposerCandidature',
    data: {
      programme: 'parentalite',
      voie: dossier.voie === 'appel' ? 'appel' : 'hors-appel',
      professionnel: `${dossier.id}/professionnel`,
      structure: `${dossier.id}/structure`,
      contact: `${dossier.id}/${travailleSeule(dossier) ? 'professionnel' : 'contact'}`,
      categorieMetier: dossier.categorie_metier,
      criteres: dossier.candidature.criteres,
      projet: texte(evenement),
    },
  }),
  piece_demandee: (e) => ({ type: 'demanderPieces', data: { pieces: ['trame-projet'], motif: texte(e) } }),
  piece_recue: () => ({ type: 'fournirPieces', data: { pieces: ['trame-projet'] } }),
  candidature_complete: () => ({ type: 'declarerComplete', data: {} }),
  candidature_eligible: () => ({ type: 'declarerEligible', data: {} }),
  candidature_refusee: (e) => ({
    type: 'refuserCandidature',
    data: { criteres: (e.detail ?? '').split(' ; ') as Critere[], motif: texte(e) },
  }),
  candidature_abandonnee: (e) => ({
    type: 'abandonnerCandidature',
    data: { par: 'employeur', motif: texte(e) },
  }),
  renvoi_en_commission: (e) => ({ type: 'renvoyerEnCommission', data: { motif: texte(e) } }),
  commission_ajournee: (e) => decisionDeCommission(e, 'ajournee'),
  commission_favorable: (e) => decisionDeCommission(e, 'favorable'),
  entretien_convoque: (e) => {
    const [, jour, heure] = /du (\S+) à (\S+)/.exec(e.detail ?? '') ?? [];
    return {
      type: 'planifierEntretien',
      data: { date: `${jour}T${heure}`, dureeMinutes: 90, lieu: texte(e) },
    };
  },
  entretien_absence: (e) => ({ type: 'constaterAbsence', data: { motif: texte(e) } }),
  entretien_a_completer: (e) => ({
    type: 'rendreAvisEntretien',
    data: { avis: 'a-completer', motif: texte(e) },
  }),
  entretien_favorable: () => ({ type: 'rendreAvisEntretien', data: { avis: 'favorable' } }),
  engagements_envoyes: () => ({ type: 'ouvrirEngagements', data: { version: VERSION } }),
  signature: (e) => signature(e, e.acteur as Signataire),
  convention_signee: (e) => signature(e, 'caf'),
  rendez_vous_profil: (e) => ({
    type: 'fixerRendezVousProfil',
    data: { date: `${e.date}T14:30`, dureeMinutes: 150, lieu: texte(e) },
  }),
  profil_cree: (e) => profil(e, false),
  profil_adapte: (e) => profil(e, true),
  profil_verifie: (_, { profil }) => ({ type: 'verifierProfil', data: { controles: profil!.controles } }),
  fiche_validee: (e) => ({ type: 'validerFiche', data: { fiche: texte(e) } }),
  fiche_publiee: () => ({ type: 'publierFiche', data: {} }),
  fiche_modifiee: (e) => ({ type: 'modifierFiche', data: { fiche: texte(e) } }),
  correction_de_fiche_publiee: () => ({ type: 'publierFiche', data: {} }),
  label_accorde: (_, { label }) => ({ type: 'accorderLabel', data: { terme: label!.terme } }),
  changement_contact_employeur: ({ no }) => ({ type: 'changerContact', data: { contact: `contact-${no}` } }),
  bilan_remis: (e) => ({ type: 'remettreBilan', data: { exercice: EXERCICE, contenu: texte(e) } }),
  bilan_contresigne: () => ({ type: 'contresignerBilan', data: { exercice: EXERCICE, accord: true } }),
  bilan_renvoye: (e) => ({ type: 'renvoyerBilan', data: { exercice: EXERCICE, motif: texte(e) } }),
  bilan_accepte: () => ({ type: 'accepterBilan', data: { exercice: EXERCICE } }),
  suspension: (e) => ({ type: 'suspendre', data: { raison: 'fermeture-structure', motif: texte(e) } }),
  reprise: () => ({ type: 'reprendre', data: {} }),
};

export function commandeDe(evenement: Evenement, dossier: Dossier): Commande {
  const acte = ACTES[evenement.type];
  if (!acte) throw new Error(`The story holds an event that nobody knows how to play: ${evenement.type}`);
  return acte(evenement, dossier);
}

/** The coordination enters what it was told; people sign, and write their bilan, in person. */
export function acteurDe({ type, acteur }: Evenement): Acteur {
  const kind = acteur as Acteur['kind'] | 'commission';
  const enPersonne = /^(signature|bilan_(remis|contresigne))$/.test(type);
  if (kind === 'coordinateur' || kind === 'caf' || (enPersonne && kind !== 'commission'))
    return { kind, id: kind, through: enPersonne ? 'lien' : 'api' };
  return { kind: 'coordinateur', id: 'coordinateur', through: 'api', auNomDe: kind as 'employeur' };
}

const decisionDeCommission = (e: Evenement, decision: 'ajournee' | 'favorable'): Commande => ({
  type: 'enregistrerDecisionCommission',
  data: { decision, motif: texte(e) },
});
const signature = (e: Evenement, signataire: Signataire): Commande => ({
  type: 'signerEngagements',
  data: { signataire, version: VERSION, preuve: texte(e) },
});
const profil = (e: Evenement, adapte: boolean): Commande => ({
  type: 'declarerProfil',
  data: { adapte, reseauSocial: 'facebook', adresse: texte(e) },
});
