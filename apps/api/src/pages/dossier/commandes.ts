import { randomUUID } from 'node:crypto';
import type { CommandePossible as Affichee } from '@pdn/contracts/ecrans';
import type { Chronologie, DossierLu } from '@pdn/persistence';
import type { RoleDeCle } from '../../acces/appelant.js';
import { commandesPour, type CommandePossible } from '../../commandes/possibles.js';
import { garderLaSaisie, saisiesDe, type FormulairePoste, type Saisie } from '../formulaires/index.js';
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

/** A choice among nothing: there is no mail to send again, nobody left to sign. */
const sansChoix = (saisies: Saisie[]): boolean =>
  saisies.some(({ champ }) => champ.type === 'choix' && champ.options.length === 0);

/** What was sent and not accepted: the form is shown again, open, as it was typed. */
export interface Refusee {
  type: string;
  commande: string;
  poste: FormulairePoste;
  erreurs: { champ: string; message: string }[];
  refus?: string;
}

export function afficherFormulaire({ possible, saisies }: Formulaire, refusee: Refusee | null): Affichee {
  const { type } = possible;
  if (refusee?.type !== type)
    return { type, commande: randomUUID(), champs: saisies.map(({ champ }) => champ) };
  const { commande, poste, erreurs, refus } = refusee;
  return {
    ...{ type, commande, erreurs },
    champs: garderLaSaisie(saisies, poste),
    ...(refus !== undefined && { refus }),
  };
}
