const ESPACE = '\u00A0';
/** Where spaces and letters are kept as they are. */
const TEL_QUEL = /^<(textarea|pre|title|option|style)\b/;
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
  if (dans !== '') return balise === `</${dans}>` ? '' : dans;
  return TEL_QUEL.exec(balise)?.[1] ?? '';
}

export function insecables(texte: string): string {
  return texte.replace(/ ([:;?!»%])/g, `${ESPACE}$1`).replace(/« /g, `«${ESPACE}`);
}

/** A large page is many thousand pieces, and few of them have something to compose. */
const A_COMPOSER = / [:;?!»%]|« |1er/;

const composer = (texte: string): string =>
  A_COMPOSER.test(texte) ? insecables(texte).replace(/\b1er\b/g, '1<sup>er</sup>') : texte;
