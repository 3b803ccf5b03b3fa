import type { Critere, Criteres } from '../labellisation/vocabulaire.js';

type CritereOuiNon = { [Nom in Critere]: Criteres[Nom] extends boolean ? Nom : never }[Critere];
type CritereHeures = Exclude<Critere, CritereOuiNon>;

export interface CritereExige {
  critere: Critere;
  /** What is asked, as a French sentence. */
  libelle: string;
  /** A recommendation that is not followed is a signal: it never counts as missing. */
  obligatoire: boolean;
  rempli(criteres: Criteres): boolean;
}

export const oui = (critere: CritereOuiNon, libelle: string): CritereExige => ({
  critere,
  libelle,
  obligatoire: true,
  rempli: (criteres) => criteres[critere],
});

export const recommande = (critere: CritereOuiNon, libelle: string): CritereExige => ({
  ...oui(critere, libelle),
  obligatoire: false,
});

export const auMoins = (critere: CritereHeures, heures: number, libelle: string): CritereExige => ({
  critere,
  libelle,
  obligatoire: false,
  rempli: (criteres) => criteres[critere] >= heures,
});
