import type { CommandType } from '@pdn/domain';
import { bilan } from './bilan.js';
import { candidature } from './candidature.js';
import type { ContexteFormulaire } from './contexte.js';
import { engagements } from './engagements.js';
import { entretien } from './entretien.js';
import { fin } from './fin.js';
import { label } from './label.js';
import { listeAttente } from './liste-attente.js';
import { manquement } from './manquement.js';
import { profil } from './profil.js';
import { ressource } from './ressource.js';
import type { Saisie } from './saisie.js';
import { suivi } from './suivi.js';

export type { ContexteFormulaire } from './contexte.js';
export * from './envoyer.js';
export * from './erreurs.js';
export * from './lire.js';
export * from './montrer.js';
export * from './repondre.js';
export type { Saisie } from './saisie.js';

/** Other rules are adopted, and échéances moved, on their own pages, that show first what moves. */
type DuBureau = Exclude<
  CommandType,
  | 'deposerCandidature'
  | 'adopterRegles'
  | 'deplacerEcheance'
  | 'sauterEcheance'
  | 'mettreEcheanceEnPause'
  | 'reprendreEcheance'
  | 'declencherEcheance'
  | 'constaterNonRemise'
>;

const FORMULAIRES: Record<DuBureau, Saisie[] | ((contexte: ContexteFormulaire) => Saisie[])> = {
  ...candidature,
  ...listeAttente,
  ...ressource,
  ...entretien,
  ...engagements,
  ...profil,
  ...label,
  ...manquement,
  ...fin,
  ...bilan,
  ...suivi,
};

const auBureau = (type: string): type is DuBureau => Object.hasOwn(FORMULAIRES, type);

/** Null: no form gives this command. */
export function saisiesDe(type: string, contexte: ContexteFormulaire): Saisie[] | null {
  if (!auBureau(type)) return null;
  const formulaire = FORMULAIRES[type];
  return typeof formulaire === 'function' ? formulaire(contexte) : formulaire;
}
