import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GABARITS } from '@pdn/domain';
import { lireTexte } from './gabarit.js';

describe('Les textes des courriers', () => {
  it('sont un fichier par gabarit, ni plus ni moins', () =>
    expect(readdirSync(new URL('../courriers/', import.meta.url)).sort()).toEqual(
      GABARITS.map((gabarit) => `${gabarit}.md`).sort(),
    ));

  it.each([
    ['une variable qui n’existe pas', '---\nobjet: a\npourquoi: b\n---\n\n{{ dateLimit | jour }}\n'],
    [
      'une variable qui n’existe pas, dans une condition',
      '---\nobjet: a\npourquoi: b\n---\n\n{% if rol %}a{% endif %}\n',
    ],
    ['un filtre qui n’existe pas', '---\nobjet: a\npourquoi: b\n---\n\n{{ role | joure }}\n'],
    ['l’absence d’objet', '---\npourquoi: b\n---\n\nBonjour\n'],
    ['l’absence de raison', '---\nobjet: a\n---\n\nBonjour\n'],
    ['l’absence de texte', '---\nobjet: a\npourquoi: b\n---\n'],
  ])('refusent %s', (_, source) => expect(() => lireTexte(source)).toThrow());
});
