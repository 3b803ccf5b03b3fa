import { reconnaitre, type Colonnes } from './colonnes.js';
import { examiner, type Appel, type Normalise } from './ligne.js';
import { estLEntete, lireTableau, TableauIllisible, type Enregistrement } from './tableau.js';
import { nettoyer, nomComparable } from './texte.js';

export interface LigneImportee {
  enregistrement: number;
  /** Of the file, where the record begins. */
  ligne: number;
  /** As it stands in the file. */
  nom: string | null;
  statut: 'acceptee' | 'erreur' | 'doublon_possible' | 'ignoree';
  motifs?: string[];
  proposition?: { siret: string };
  avertissements?: string[];
  doublon_de?: number;
  critere?: 'siret' | 'nom_et_commune' | 'courriel_et_commune';
  normalise?: Normalise;
}

export const LIGNES_AU_PLUS = 300;

/**
 * What would become of each record of a file of structures to invite, one after the other as they are asked for. An error comes before a duplicate; a duplicate is
 * one of a line accepted above.
 * @throws {TableauIllisible}
 */
export function* importer(octets: Uint8Array, appel: Appel): Generator<LigneImportee> {
  const { entete, enregistrements } = lireTableau(octets);
  const { colonnes, manquantes } = reconnaitre(entete);
  if (manquantes.length > 0)
    throw new TableauIllisible(
      `La première ligne doit nommer les colonnes ; il manque : ${manquantes.join(', ')}.`,
    );
  if (enregistrements.length > LIGNES_AU_PLUS)
    throw new TableauIllisible(`Ce fichier a plus de ${LIGNES_AU_PLUS} lignes : partagez-le.`);

  const juger = jugerDe(entete, colonnes, appel);
  for (const enregistrement of enregistrements) yield juger(enregistrement);
}

/** Remembers those that it has accepted. */
function jugerDe(entete: string[], colonnes: Colonnes, appel: Appel) {
  const acceptees: Acceptee[] = [];
  return (enregistrement: Enregistrement): LigneImportee => {
    const { rang, ligne, cellules } = enregistrement;
    const de = { enregistrement: rang, ligne, nom: cellules[colonnes.nom ?? 0] || null };
    if (estSansContenu(enregistrement, entete)) return { ...de, statut: 'ignoree' };
    if (cellules.length !== entete.length) return { ...de, statut: 'erreur', motifs: ['nombre_de_colonnes'] };
    const examen = examiner(cellules, colonnes, appel);
    if ('motifs' in examen) return { ...de, statut: 'erreur', ...examen };
    const { normalise } = examen;
    const une = { ...normalise, comparable: nomComparable(normalise.nom) };
    for (const autre of acceptees) {
      const critere = enDouble(une, autre);
      if (critere)
        return { ...de, statut: 'doublon_possible', doublon_de: autre.enregistrement, critere, ...examen };
    }
    const memeSiren = acceptees.some((autre) => memeEntreprise(normalise, autre));
    acceptees.push({ ...une, enregistrement: rang });
    const avertissements = [...(memeSiren ? ['meme_siren'] : []), ...examen.avertissements];
    return { ...de, statut: 'acceptee', normalise, avertissements };
  };
}

/** Each with its name made comparable once, not once for each line that it is compared with. */
type Comparee = Normalise & { comparable: string };
type Acceptee = Comparee & { enregistrement: number };

/** An empty line, a line of separators, the header pasted once more. */
const estSansContenu = ({ cellules }: Enregistrement, entete: string[]): boolean =>
  cellules.every((cellule) => nettoyer(cellule) === '') || estLEntete(cellules, entete);

function enDouble(une: Comparee, autre: Comparee): NonNullable<LigneImportee['critere']> | null {
  if (une.siret !== null && une.siret === autre.siret) return 'siret';
  if (une.code_insee !== autre.code_insee) return null;
  const unSiretManque = une.siret === null || autre.siret === null;
  if (unSiretManque && une.comparable === autre.comparable) return 'nom_et_commune';
  return une.courriel === autre.courriel ? 'courriel_et_commune' : null;
}

const memeEntreprise = (une: Normalise, autre: Normalise): boolean =>
  une.siret !== null && autre.siret !== null && une.siret.slice(0, 9) === autre.siret.slice(0, 9);
