import type { CommandePossible as Affichee } from '@pdn/contracts/ecrans';
import type { Chronologie, DossierLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { commandesPour, type CommandePossible } from '../../commandes/possibles.js';
import { montrerFormulaire, saisiesDe, sansChoix, type Refusee, type Saisie } from '../formulaires/index.js';
import { saisieDeLAuteur } from './au-nom-de.js';
import { contexteFormulaire } from './contexte-formulaire.js';

export interface Formulaire {
  possible: CommandePossible;
  saisies: Saisie[];
}

/** The forms that whoever looks may fill in now. */
export function formulairesPour(dossier: DossierLu, chronologie: Chronologie, role: RoleDeCle): Formulaire[] {
  const contexte = contexteFormulaire(dossier, chronologie);
  return commandesPour(dossier, role).flatMap((possible) => {
    const saisies = saisiesDe(possible.type, contexte);
    if (!saisies || sansChoix(saisies)) return [];
    const auteur = saisieDeLAuteur(possible);
    return [{ possible, saisies: auteur ? [auteur, ...saisies] : saisies }];
  });
}

export const afficherFormulaire = (
  { possible: { type }, saisies }: Formulaire,
  refusee: Refusee | null,
): Affichee => ({ type, ...montrerFormulaire(type, saisies, refusee) });
