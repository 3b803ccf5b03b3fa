import type { CommandType } from '@pdn/domain';
import { CONTROLES, CRITERES } from '../../builders/exigences.js';

/** One act of a life, as a client sends it. */
export interface Acte {
  type: CommandType;
  data: Record<string, unknown>;
  cle: 'coordinateur' | 'caf';
  auNomDe?: 'employeur' | 'professionnel' | 'commission';
  /** What it must be refused for, when it must. */
  refus?: string;
  /** Done late, after the acts that follow, it would change what they meet: nobody gives it up half-way. */
  aTerminer?: true;
}

const TEXTES = { charte: 'charte-nationale-v1', engagements: 'engagements-manche-2018' };
const FICHE = {
  prenom: 'Aurélie',
  metier: 'Référente famille',
  structure: 'Centre social',
  commune: 'Coutances',
  reseaux: [{ reseau: 'facebook', adresse: 'https://reseau.example.org/aurelie-pdn' }],
  presentation: 'Parents du secteur, écrivez-moi.',
};

const personne = (prenom: string, rang: number) => ({
  prenom,
  nom: `Delapreuve${rang}`,
  courriel: `${prenom.toLowerCase()}.${rang}@structure.example.org`,
});

/** The body of an application, `POST /labellisations`. */
export const candidature = (rang: number) => ({
  programme: 'parentalite',
  voie: 'hors-appel',
  categorieMetier: 'referent_famille_centre_social',
  professionnel: personne('Aurelie', rang),
  contact: personne('Bruno', rang),
  structure: { nom: `Centre social ${rang}`, siret: '00005001300010', commune: 'Coutances' },
  criteres: CRITERES,
  projet: { resultatsAttendus: 'Toucher des parents.', organisation: 'Une permanence chaque semaine.' },
});

const coordination = (type: CommandType, data: Acte['data'] = {}): Acte => ({
  type,
  data,
  cle: 'coordinateur',
});
const auNomDe = (qui: NonNullable<Acte['auNomDe']>, type: CommandType, data: Acte['data']): Acte => ({
  ...coordination(type, data),
  auNomDe: qui,
});
const signer = (signataire: 'employeur' | 'professionnel'): Acte =>
  auNomDe(signataire, 'signerEngagements', {
    signataire,
    version: TEXTES,
    preuve: { nom: 'Alix Delapreuve' },
  });

/** The acts of the procedure. `jour`: today where the network is. */
export const actes = {
  demanderPieces: (pieces = ['trame-projet']): Acte => ({
    ...coordination('demanderPieces', { pieces, motif: 'Il manque une pièce.' }),
    aTerminer: true,
  }),
  fournirPieces: (pieces = ['trame-projet']) => auNomDe('employeur', 'fournirPieces', { pieces }),
  declarerComplete: () => coordination('declarerComplete'),
  declarerEligible: () => coordination('declarerEligible'),
  refuser: () =>
    coordination('refuserCandidature', { criteres: ['mandat_employeur'], motif: 'Aucun mandat.' }),
  abandonner: () =>
    auNomDe('employeur', 'abandonnerCandidature', { par: 'employeur', motif: 'Un autre projet.' }),
  renvoyerEnCommission: () => coordination('renvoyerEnCommission', { motif: 'Métier hors liste.' }),
  commission: (decision: 'favorable' | 'defavorable') =>
    auNomDe('commission', 'enregistrerDecisionCommission', { decision, motif: 'Public peu couvert.' }),
  planifierEntretien: (jour: string, heure = '23:30') =>
    coordination('planifierEntretien', { date: `${jour}T${heure}`, dureeMinutes: 90, lieu: 'Coutances' }),
  avisFavorable: () => coordination('rendreAvisEntretien', { avis: 'favorable' }),
  ouvrirEngagements: () => coordination('ouvrirEngagements', { version: TEXTES }),
  signerProfessionnel: () => signer('professionnel'),
  signerEmployeur: () => signer('employeur'),
  signerCaf: (): Acte => ({
    type: 'signerEngagements',
    data: { signataire: 'caf', version: TEXTES },
    cle: 'caf',
  }),
  fixerRendezVous: (jour: string) =>
    coordination('fixerRendezVousProfil', { date: `${jour}T23:40`, dureeMinutes: 150, lieu: 'Coutances' }),
  declarerProfil: () =>
    auNomDe('professionnel', 'declarerProfil', {
      adapte: false,
      reseauSocial: 'facebook',
      adresse: 'https://reseau.example.org/aurelie-pdn',
    }),
  verifierProfil: () => coordination('verifierProfil', { controles: CONTROLES }),
  validerFiche: () => auNomDe('professionnel', 'validerFiche', { fiche: FICHE }),
  publierFiche: () => coordination('publierFiche'),
  modifierFiche: (presentation: string) =>
    auNomDe('professionnel', 'modifierFiche', { fiche: { ...FICHE, presentation } }),
  accorderLabel: (terme: string): Acte => ({ type: 'accorderLabel', data: { terme }, cle: 'caf' }),
  suspendre: (): Acte => ({
    ...coordination('suspendre', { raison: 'conge-long', motif: 'Congé.' }),
    aTerminer: true,
  }),
  reprendre: (): Acte => ({ ...coordination('reprendre'), aTerminer: true }),
};

export const refuse = (acte: Acte, refus: string): Acte => ({ ...acte, refus });
