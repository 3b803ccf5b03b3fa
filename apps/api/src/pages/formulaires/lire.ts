import type { Champ } from '@pdn/contracts/ecrans';
import type { Saisie } from './saisie.js';

export type FormulairePoste = Record<string, string | string[] | undefined>;

const valeursDe = (poste: FormulairePoste, nom: string): string[] => [poste[nom] ?? []].flat();

/** The command's data, as the contract reads them: what was left empty is absent. */
export function lireFormulaire(saisies: Saisie[], poste: FormulairePoste): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { champ, lire, en } of saisies) {
    const valeur = lire(valeursDe(poste, champ.nom));
    if (valeur === undefined) continue;
    for (const [nom, dite] of Object.entries(en ? en(valeur) : { [champ.nom]: valeur }))
      poser(data, nom.split('.'), dite);
  }
  return sansTrous(data) as Record<string, unknown>;
}

/** The same fields with what was typed, for a form that is shown again. */
export const garderLaSaisie = (saisies: Saisie[], poste: FormulairePoste): Champ[] =>
  saisies.map(({ champ }) => {
    const valeurs = valeursDe(poste, champ.nom);
    return champ.type === 'cases' ? { ...champ, valeurs } : { ...champ, valeur: valeurs[0] ?? '' };
  });

/** A number in a name is a place in a list. */
function poser(dans: Record<string, unknown>, [premier, ...suite]: string[], valeur: unknown): void {
  if (premier === undefined) return;
  if (suite.length === 0) dans[premier] = valeur;
  else
    poser(
      (dans[premier] ??= /^\d+$/.test(suite[0] ?? '') ? [] : {}) as Record<string, unknown>,
      suite,
      valeur,
    );
}

/** A line of a list that was left empty is no line. */
function sansTrous(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.filter((element) => element !== undefined).map(sansTrous);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([nom, contenu]) => [nom, sansTrous(contenu)]));
}
