import type { CommandType } from './domaine.js';

/** Hidden fields of the forms that act. */
export const CHAMP_COMMANDE = 'pdn-commande';
export const CHAMP_TYPE = 'pdn-type';
export const CHAMP_VERSION = 'pdn-version';
export const CHAMP_JETON = 'pdn-jeton';

/** Names the field, so that the summary of errors can lead to it. */
export interface ErreurDeChamp {
  champ: string;
  message: string;
}

interface ChampBase {
  nom: string;
  libelle: string;
  aide?: string;
  /** Fields that follow each other in one are drawn together, under its name. */
  chapitre?: string;
  requis: boolean;
  /** As typed, when the form is shown again. */
  valeur?: string;
}

export interface Option {
  valeur: string;
  libelle: string;
  aide?: string;
}

/**
 * One field, described as data. Posted as `nom=valeur`; `cases` is posted once per ticked box, `date` as `YYYY-MM-DD`,
 * `date-heure` as `YYYY-MM-DDTHH:MM`, `heure` as `HH:MM`.
 */
export type Champ =
  | (ChampBase & { type: 'texte'; longueurMax?: number; completion?: string; propositions?: string[] })
  | (ChampBase & { type: 'texte-long'; longueurMax?: number })
  | (ChampBase & { type: 'date'; min?: string; max?: string })
  | (ChampBase & { type: 'date-heure'; min?: string; max?: string })
  | (ChampBase & { type: 'heure' })
  | (ChampBase & { type: 'nombre'; min?: number; max?: number; pas?: number; unite?: string })
  /** `vide`: what choosing none of them says. */
  | (ChampBase & { type: 'choix'; options: Option[]; vide?: string })
  | (Omit<ChampBase, 'valeur'> & { type: 'cases'; options: Option[]; valeurs?: string[] });

/** A command that may be given now, with the small form that gives it. Its label and its weight follow from `type`. */
export interface CommandePossible {
  type: CommandType;
  /** UUID minted at this GET: the same form sent twice has one effect. */
  commande: string;
  champs: Champ[];
  /** Shown again after a refusal, open, with what was wrong. */
  erreurs?: ErreurDeChamp[];
  /** A refusal that belongs to no field. */
  refus?: string;
}

/** A form that acts, as it stands on a page. */
export interface FormulaireAffiche {
  /** UUID minted at this GET: the same form sent twice has one effect. */
  commande: string;
  champs: Champ[];
  erreurs?: ErreurDeChamp[];
  refus?: string;
}
