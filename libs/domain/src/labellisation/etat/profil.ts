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
  fiche: { statut: 'a-valider'; suivi: Suivi } | { statut: 'a-publier'; contenu: DocumentRef; depuis: Jour };
}

/** Card published, label to be granted. */
export interface ALabelliser extends Engagee {
  etape: 'label';
  fiche: DocumentRef;
  publieeLe: Jour;
}

export interface Actif extends Engagee {
  etape: 'actif';
  fiche: DocumentRef;
  label: Label;
}
