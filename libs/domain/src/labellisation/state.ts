import type { DocumentRef } from '../document.js';
import type { Jour } from '../temps.js';
import type { Abandonnee, Archivee, Classee, Refusee, RessourceTerminee, Retiree } from './etat/closes.js';
import type { EnEngagements } from './etat/engagements.js';
import type { EnEntretien } from './etat/entretien.js';
import type { EnCommission, EnInstruction } from './etat/instruction.js';
import type { EnListeDAttente } from './etat/liste-attente.js';
import type { EnProposition, PersonneRessource } from './etat/personne-ressource.js';
import type { Actif, ALabelliser, EnAnnuaire, EnProfil } from './etat/profil.js';

export type * from './etat/amenagement.js';
export type * from './etat/bilan.js';
export type * from './etat/closes.js';
export type * from './etat/engagements.js';
export type * from './etat/entretien.js';
export type * from './etat/fin-annoncee.js';
export type * from './etat/instruction.js';
export type * from './etat/label.js';
export type * from './etat/liste-attente.js';
export type * from './etat/personne-ressource.js';
export type * from './etat/manquement.js';
export type * from './etat/profil.js';
export type * from './etat/socle.js';

/** Where a dossier stands: one shape per step, and no field that means nothing there. */
export type Labellisation = Ouverte | Close;

/** In the order of the life. */
export type Ouverte =
  | EnInstruction
  | EnCommission
  | EnListeDAttente
  | EnEntretien
  | EnEngagements
  | EnProfil
  | EnAnnuaire
  | ALabelliser
  | Actif
  | EnProposition
  | PersonneRessource;

export type Close = Refusee | Classee | Abandonnee | Retiree | RessourceTerminee | Archivee;

export type Etape = Labellisation['etape'];
export type DansLEtape<E extends Etape> = Extract<Labellisation, { etape: E }>;

/** Number of the shape above, kept with a stored state: another number means « fold the events again ». */
export const FORME_ETAT = 5;

export const estClose = (dossier: Labellisation): dossier is Close =>
  ['refusee', 'classee', 'abandonnee', 'retiree', 'ressource-terminee', 'archivee'].includes(dossier.etape);

/** Who is written to: ids of persons and of the structure. */
export const parties = ({ professionnel, structure, contact }: Labellisation) => ({
  professionnel,
  structure,
  contact,
});

/** What the directory may show: the card was published, the label is granted, nothing is suspended. */
export function ficheVisible(dossier: Labellisation): { fiche: DocumentRef; depuis: Jour } | null {
  if (dossier.etape !== 'actif' || dossier.suspension) return null;
  return { fiche: dossier.fiche, depuis: dossier.label.accordeLe };
}
