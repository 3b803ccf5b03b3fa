import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { ControleProfil } from '../vocabulaire.js';
import type { Engagements } from './engagements.js';
import type { RendezVous } from './entretien.js';
import type { Label } from './label.js';
import type { EnCours, Suivi } from './socle.js';

interface Engagee extends EnCours {
  engagements: Engagements;
}

export interface EnProfil extends Engagee {
  etape: 'profil';
  /** Granted before the profile in the reseaux that label after the signatures. */
  label: Label | null;
  rendezVous: RendezVous | null;
  profil:
    | { statut: 'a-creer'; manquants: ControleProfil[]; suivi: Suivi }
    | { statut: 'a-verifier'; adresse: DocumentRef; depuis: Jour; serie: number };
}

export interface EnAnnuaire extends Engagee {
  etape: 'annuaire';
  label: Label | null;
  fiche:
    | { statut: 'a-valider'; suivi: Suivi; renvoi: { motif: DocumentRef; le: Jour } | null }
    | { statut: 'a-publier'; contenu: DocumentRef; depuis: Jour; serie: number };
}

export type CorrectionDeFiche =
  | { statut: 'a-verifier'; contenu: DocumentRef; depuis: Jour }
  | { statut: 'renvoyee'; motif: DocumentRef; le: Jour };

/** What the directory shows, and the correction that waits for a check. */
interface Publiee extends Engagee {
  fiche: DocumentRef;
  correction: CorrectionDeFiche | null;
}

/** Card published, label to be granted. */
export interface ALabelliser extends Publiee {
  etape: 'label';
  publieeLe: Jour;
}

export interface Actif extends Publiee {
  etape: 'actif';
  label: Label;
}
