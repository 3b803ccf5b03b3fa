/**
 * The little Markdown that a courrier needs: paragraphs, `## demande`, `- list`, `> citation`, `**strong**`, links, and
 * a link alone on its line, which is a button. Values come in escaped (`echapper`): nothing that a person wrote can
 * become markup.
 */
export type Bloc =
  | { type: 'paragraphe' | 'demande'; contenu: Fragment[] }
  | { type: 'liste'; points: Fragment[][] }
  | { type: 'citation'; lignes: Fragment[][] }
  | { type: 'bouton'; libelle: string; cible: string };

export type Fragment =
  | { type: 'texte'; texte: string }
  | { type: 'fort'; texte: string }
  | { type: 'lien'; texte: string; cible: string };

const RESERVE = 0xe000;
const SPECIAUX = /[\\*[\]()#>-]/g;

export const echapper = (valeur: unknown): string =>
  String(valeur)
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .replace(/\p{Co}/gu, '')
    .replace(SPECIAUX, '\\$&');

/** Each line of a text that somebody wrote, as a citation. */
export const citer = (valeur: unknown): string =>
  String(valeur)
    .split(/\r\n|\r|\n/)
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .map((ligne) => `> ${echapper(ligne)}`)
    .join('\n');

export function blocs(source: string): Bloc[] {
  return masquer(source)
    .split(/\n\s*\n/)
    .map((bloc) => bloc.trim())
    .filter(Boolean)
    .map(bloc);
}

/** One line of text without any markup, as for a subject. */
export const sansBalise = (source: string): string =>
  fragments(masquer(source.trim()))
    .map(({ texte }) => texte)
    .join('');

function bloc(source: string): Bloc {
  const lignes = source.split('\n').map((ligne) => ligne.trim());
  const seul = lignes.length === 1 ? /^\[([^\]]+)\]\(([^)]+)\)$/.exec(source) : null;
  if (seul?.[1] && seul[2]) return { type: 'bouton', libelle: demasquer(seul[1]), cible: demasquer(seul[2]) };
  if (lignes.every((ligne) => ligne.startsWith('- ')))
    return { type: 'liste', points: lignes.map((ligne) => fragments(ligne.slice(2))) };
  if (lignes.every((ligne) => ligne.startsWith('> ')))
    return { type: 'citation', lignes: lignes.map((ligne) => fragments(ligne.slice(2))) };
  if (source.startsWith('## ')) return { type: 'demande', contenu: fragments(source.slice(3)) };
  return { type: 'paragraphe', contenu: fragments(lignes.join(' ')) };
}

function fragments(source: string): Fragment[] {
  return source
    .split(/(\*\*.+?\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((morceau): Fragment => {
      const lien = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(morceau);
      if (lien?.[1] && lien[2]) return { type: 'lien', texte: demasquer(lien[1]), cible: demasquer(lien[2]) };
      if (morceau.startsWith('**')) return { type: 'fort', texte: demasquer(morceau.slice(2, -2)) };
      return { type: 'texte', texte: demasquer(morceau) };
    });
}

/** An escaped character moves to the private use area while markup is read. */
const masquer = (source: string): string =>
  source.replace(/\\(.)/g, (_, signe: string) => String.fromCharCode(RESERVE + signe.charCodeAt(0)));

const demasquer = (source: string): string =>
  source.replace(/[\ue000-\ue0ff]/g, (signe) => String.fromCharCode(signe.charCodeAt(0) - RESERVE));
