const LIQUID = /(\{%.*?%\}|\{\{.*?\}\})/gs;

/** French typography for the texts of this folder: ’ and no-break spaces. Liquid tags are left as they are. */
export const typographier = (source: string): string =>
  source
    .split(LIQUID)
    .map((morceau, rang) => (rang % 2 === 1 ? morceau : francais(morceau)))
    .join('');

const francais = (texte: string): string =>
  texte
    .replace(/'/g, '’')
    .replace(/ +([;:!?»])/g, '\u00a0$1')
    .replace(/« +/g, '«\u00a0')
    .replace(/(\d) +(?=\d|h\b)/g, '$1\u00a0')
    .replace(/\bh (?=\d)/g, 'h\u00a0');
