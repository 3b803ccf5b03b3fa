import { assertNever } from '../assert-never.js';
import type { Programme } from '../labellisation/programme.js';
import { MOIS } from '../calendrier/index.js';
import { CHAMPS_DES_REGLES, CHAPITRES, type ChampDeRegles } from './champs.js';

const AUCUN = 'aucun';

/** « 7 et 14 jours après la demande », as a sentence would say it. */
export function direValeur(champ: ChampDeRegles, valeur: unknown, programme: Programme): string {
  switch (champ.forme) {
    case 'nombre':
      return champ.unite === 'rang'
        ? `dès le ${Number(valeur) === 1 ? '1er' : `${Number(valeur)}e`} ${champ.repere}`
        : `${String(valeur).replace('.', ',')} ${unite(champ.unite, Number(valeur))} ${champ.repere}`;
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
      return direChoix(valeur as string[], champ.options(programme));
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

/** Sentences stand side by side; words are told off like days. */
function direChoix(choisis: readonly string[], options: Readonly<Record<string, string>>): string {
  const dits = choisis.map((choix) => options[choix] ?? choix);
  if (dits.length === 0) return AUCUN;
  return dits.some((dit) => dit.endsWith('.')) ? dits.join(' ') : enumerer(dits);
}

function direJour(jour: string): string {
  const [mois, quantieme] = jour.split('-').map(Number);
  return `${quantieme === 1 ? '1er' : quantieme} ${MOIS[(mois ?? 1) - 1]}`;
}

const AU_SINGULIER = { heures: 'heure', jours: 'jour', mois: 'mois', rang: 'rang' } as const;
const unite = (nom: keyof typeof AU_SINGULIER, nombre: number): string =>
  nombre < 2 ? AU_SINGULIER[nom] : nom;

const minuscule = (texte: string): string => texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1);

const enumerer = (mots: string[]): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
