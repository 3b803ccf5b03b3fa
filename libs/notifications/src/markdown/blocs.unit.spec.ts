import { describe, expect, it } from '@jest/globals';
import { blocs, citer, echapper, sansBalise } from './blocs.js';

describe('Lire le texte d’un courrier', () => {
  it('distingue les paragraphes, la demande, les listes, les citations et le bouton', () =>
    expect(
      blocs('Un\nmot.\n\n## À faire\n\n- a\n- b\n\n> dit\n> encore\n\n[Signer](lien)').map(
        ({ type }) => type,
      ),
    ).toEqual(['paragraphe', 'demande', 'liste', 'citation', 'bouton']));

  it('reconnaît le gras et un lien dans une phrase', () =>
    expect(blocs('Avant **le 3** ou [écrivez](reponse).')).toEqual([
      {
        type: 'paragraphe',
        contenu: [
          { type: 'texte', texte: 'Avant ' },
          { type: 'fort', texte: 'le 3' },
          { type: 'texte', texte: ' ou ' },
          { type: 'lien', texte: 'écrivez', cible: 'reponse' },
          { type: 'texte', texte: '.' },
        ],
      },
    ]));

  it('ne prend rien de ce que quelqu’un a écrit pour une mise en forme', () => {
    const valeur = '- **[Cliquez](https://mal.example)** \\ # > `x`';
    expect(blocs(echapper(valeur))).toEqual([
      { type: 'paragraphe', contenu: [{ type: 'texte', texte: valeur }] },
    ]);
  });

  it('garde les lignes d’un texte cité, sans les lignes vides', () =>
    expect(blocs(citer('Un.\r\n\r\n## Deux.\n'))).toEqual([
      {
        type: 'citation',
        lignes: [[{ type: 'texte', texte: 'Un.' }], [{ type: 'texte', texte: '## Deux.' }]],
      },
    ]));

  it('met une valeur sur une seule ligne', () =>
    expect(sansBalise(echapper('a\r\nBcc: b\u0000'))).toBe('a Bcc: b'));
});
