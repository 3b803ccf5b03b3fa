import type { Instant, Jour } from '../temps.js';
import type { Context } from './context.js';
import { echeances } from './echeances/index.js';
import { signatairesAttendus } from './engagements/signatures.js';
import type { Programme } from './programme.js';
import { estClose, type Label, type Labellisation, type Remise } from './state.js';

/** Where a dossier stands, for lists and search attributes. */
export const ETATS = [
  'candidature',
  'commission',
  'liste-attente',
  'entretien',
  'engagements',
  'profil',
  'annuaire',
  'label',
  'actif',
  'suspendu',
  'ressource-proposee',
  'personne-ressource',
  'refusee',
  'classee',
  'abandonnee',
  'retiree',
  'ressource-terminee',
  'archivee',
] as const;
export type Etat = (typeof ETATS)[number];

export type AttenteDe = 'employeur' | 'professionnel' | 'coordinateur' | 'caf' | 'commission' | 'personne';

/** One row of the list: ids, dates and enumerations, nothing that depends on today. Names are joined when read. */
export interface VueLabellisation {
  numero: string;
  programme: Programme;
  voie: 'appel' | 'hors-appel';
  appel: string | null;
  etat: Etat;
  attenteDe: AttenteDe;
  professionnel: string;
  structure: string;
  contact: string;
  categorieMetier: string;
  regles: number;
  deposeeLe: Jour;
  labelAccordeLe: Jour | null;
  terme: Jour | null;
  clos: boolean;
  prochaineEcheance: Instant | null;
}

export function vue(dossier: Labellisation, context: Context): VueLabellisation {
  const label = 'label' in dossier ? dossier.label : null;
  const prochaine = echeances(dossier, context).find(({ action }) => action.kind !== 'repere');
  const { numero, programme, voie, appel, professionnel, structure, contact } = dossier;
  const { categorieMetier, regles, deposeeLe } = dossier;
  return {
    ...{ numero, programme, voie, appel },
    etat: etatDe(dossier),
    attenteDe: attenteDe(dossier),
    ...{ professionnel, structure, contact, categorieMetier, regles, deposeeLe },
    labelAccordeLe: label?.accordeLe ?? null,
    terme: label?.terme ?? null,
    clos: estClose(dossier),
    // closed: the warning before its erasure is years away, and nobody waits for it
    prochaineEcheance: estClose(dossier) ? null : (prochaine?.at ?? null),
  };
}

export function etatDe(dossier: Labellisation): Etat {
  if (!estClose(dossier) && dossier.suspension) return 'suspendu';
  return dossier.etape === 'instruction' ? 'candidature' : dossier.etape;
}

/** Whose turn it is. */
export function attenteDe(dossier: Labellisation): AttenteDe {
  if (estClose(dossier) || dossier.suspension) return 'personne';
  switch (dossier.etape) {
    case 'instruction':
      return dossier.pieces ? 'employeur' : 'coordinateur';
    case 'commission':
      return 'commission';
    case 'liste-attente':
    case 'personne-ressource':
      return 'personne';
    case 'ressource-proposee':
      return (
        dossier.proposition?.acceptations.find(({ statut }) => statut === 'attendue')?.partie ??
        'coordinateur'
      );
    case 'entretien':
      return dossier.entretien.statut === 'prevu' ? 'professionnel' : 'coordinateur';
    case 'engagements':
      return signatairesAttendus(dossier)[0] ?? 'coordinateur';
    case 'profil':
      return dossier.profil.statut === 'a-creer' ? 'professionnel' : 'coordinateur';
    case 'annuaire':
      return dossier.fiche.statut === 'a-valider' ? 'professionnel' : 'coordinateur';
    case 'label':
      return 'caf';
    case 'actif':
      return duLabel(dossier.label);
  }
}

/** What was formally notified first, then the oldest bilan, then the renewal. */
function duLabel({ bilans, renouvellement, manquement }: Label): AttenteDe {
  if (manquement && manquement.statut !== 'clos')
    return manquement.statut === 'notifie' ? 'employeur' : 'coordinateur';
  const enCours = bilans.find(({ remise }) => !estRegle(remise));
  if (enCours?.remise.statut === 'attendue') return 'professionnel';
  if (enCours?.contresignature.statut === 'attendue') return 'employeur';
  return enCours || renouvellement.statut === 'demande' ? 'coordinateur' : 'personne';
}

const estRegle = ({ statut }: Remise): boolean => statut === 'acceptee' || statut === 'close';
