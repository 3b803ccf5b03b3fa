const ESPACE = '\u00A0';
/** Where spaces and letters are kept as they are. */
const TEL_QUEL = new Set(['textarea', 'pre', 'title', 'option', 'style']);
/** Where a tag may not stand. */
const BALISE = /(<[^>]*>)/;

/**
 * No-break spaces where French wants them, `1er` with its letters raised. It works on the text between the tags of a
 * rendered page (React escapes `>` in attributes), and leaves alone what people typed in a field.
 */
export function typographie(html: string): string {
  let dans = '';
  return html
    .split(BALISE)
    .map((morceau) => {
      if (morceau.startsWith('<')) {
        dans = telQuel(morceau, dans);
        return morceau;
      }
      return dans === '' ? composer(morceau) : morceau;
    })
    .join('');
}

function telQuel(balise: string, dans: string): string {
  const nom = /^<\/?([a-z]+)/.exec(balise)?.[1] ?? '';
  if (dans !== '') return balise.startsWith('</') && nom === dans ? '' : dans;
  return !balise.startsWith('</') && TEL_QUEL.has(nom) ? nom : '';
}

export function insecables(texte: string): string {
  return texte.replace(/ ([:;?!»%])/g, `${ESPACE}$1`).replace(/« /g, `«${ESPACE}`);
}

const composer = (texte: string): string => insecables(texte).replace(/\b1er\b/g, '1<sup>er</sup>');
