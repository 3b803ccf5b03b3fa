import { describe, expect, it } from '@jest/globals';
import { typographie } from './typographie.js';

const ESPACE = '\u00A0';

describe('La typographie d’une page', () => {
  it('rend insécables les espaces avant la ponctuation haute et dans les guillemets', () => {
    expect(typographie('<p>Pourquoi ? « Oui » : voilà ; 5 %</p>')).toBe(
      `<p>Pourquoi${ESPACE}? «${ESPACE}Oui${ESPACE}»${ESPACE}: voilà${ESPACE}; 5${ESPACE}%</p>`,
    );
  });

  it('raccroche à ce qui précède une ponctuation qui ouvre un texte', () => {
    expect(typographie('<strong>Permanence</strong> : jeudi')).toBe(
      `<strong>Permanence</strong>${ESPACE}: jeudi`,
    );
  });

  it('élève les lettres de « 1er », sauf là où aucune balise ne peut aller', () => {
    expect(typographie('<p>le 1er mars</p>')).toBe('<p>le 1<sup>er</sup> mars</p>');
    expect(typographie('<option>le 1er mars</option>')).toBe('<option>le 1er mars</option>');
    expect(typographie('<title>Le 1er mars</title>')).toBe('<title>Le 1er mars</title>');
  });

  it('ne touche ni à ce qui est saisi, ni aux attributs, ni aux entités', () => {
    const html =
      '<textarea>a : b, le 1er</textarea><input value="c : d"/><pre>e ! f</pre><p>&lt;b&gt; &amp; &#x27;</p>';
    expect(typographie(html)).toBe(html);
  });

  it('reprend après un champ', () => {
    expect(typographie('<textarea>a : b</textarea><p>c : d</p>')).toBe(
      `<textarea>a : b</textarea><p>c${ESPACE}: d</p>`,
    );
  });
});
