import { assertNever } from '../assert-never.js';
import { CHAMPS_DES_REGLES, CHAPITRES, type ChampDeRegles } from './champs.js';

const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];
const AUCUN = 'aucun';

/** « 7 et 14 jours après la demande », as a sentence would say it. */
export function direValeur(champ: ChampDeRegles, valeur: unknown): string {
  switch (champ.forme) {
    case 'nombre':
      return champ.unite === 'rang'
        ? `dès le ${Number(valeur) === 1 ? '1er' : `${Number(valeur)}e`} ${champ.repere}`
        : `${Number(valeur)} ${unite(champ.unite, Number(valeur))} ${champ.repere}`;
    case 'nombres': {
      const nombres = valeur as number[];
      if (nombres.length === 0) return AUCUN;
      return `${enumerer(nombres.map(String))} ${unite(champ.unite, nombres.at(-1) ?? 0)} ${champ.repere}`;
    }
    case 'jour-de-l-annee':
      return direJour(String(valeur));
    case 'choix':
      return champ.options[String(valeur)] ?? String(valeur);
    case 'choix-multiples':
      return enumerer((valeur as string[]).map((choix) => champ.options[choix] ?? choix));
    default:
      return assertNever(champ);
  }
}

/** The value of a field in a document. */
export const valeurDe = (regles: object, { champ }: Pick<ChampDeRegles, 'champ'>): unknown =>
  champ
    .split('.')
    .reduce<unknown>((dans, nom) => (dans as Record<string, unknown> | undefined)?.[nom], regles);

/**
 * What a field is called, with its chapter; a place in a list is numbered: « Pièces demandées, rappels à l’employeur,
 * 2e valeur ». Null: no such field.
 */
export function nommerChamp(chemin: string): string | null {
  const [chapitre = '', nom, rang] = chemin.split('.');
  const champ = CHAMPS_DES_REGLES.find((autre) => autre.champ === `${chapitre}.${nom}`);
  if (champ) {
    const place = rang === undefined ? '' : `, ${Number(rang) === 0 ? '1re' : `${Number(rang) + 1}e`} valeur`;
    return `${CHAPITRES[champ.chapitre]}, ${minuscule(champ.libelle)}${place}`;
  }
  if (chemin in CHAPITRES) return CHAPITRES[chemin as keyof typeof CHAPITRES];
  return ENTETE[chemin] ?? null;
}

const ENTETE: Record<string, string> = {
  '': 'Le document',
  reseau: 'Réseau',
  programme: 'Programme',
  version: 'Version',
};

function direJour(jour: string): string {
  const [mois, quantieme] = jour.split('-').map(Number);
  return `${quantieme === 1 ? '1er' : quantieme} ${MOIS[(mois ?? 1) - 1]}`;
}

const unite = (nom: 'jours' | 'mois' | 'rang', nombre: number): string =>
  nom === 'jours' && nombre < 2 ? 'jour' : nom;

const minuscule = (texte: string): string => texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1);

const enumerer = (mots: string[]): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
