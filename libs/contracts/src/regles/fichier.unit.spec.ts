import { describe, expect, it } from '@jest/globals';
import { reglesManche, reglesParDefaut } from '@pdn/domain';
import { ecrireFichierDeRegles, lireFichierDeRegles } from './fichier.js';

const chezNous = { reseau: '82', programme: 'parentalite' } as const;

describe('Le fichier des règles', () => {
  it.each([reglesParDefaut('parentalite', '50'), { ...reglesManche('50'), version: 12 }])(
    'écrit puis relu dit la même chose, chez celui qui le reprend',
    (regles) =>
      expect(lireFichierDeRegles(ecrireFichierDeRegles(regles), chezNous)).toEqual({
        ok: true,
        valeur: { ...regles, reseau: '82', version: 1 },
      }),
  );

  it('s’écrit toujours dans le même ordre', () => {
    const regles = reglesParDefaut('jeunesse', '82');
    const melange = Object.fromEntries(Object.entries(regles).reverse()) as unknown as typeof regles;
    expect(ecrireFichierDeRegles(melange)).toBe(ecrireFichierDeRegles(regles));
    expect(Object.keys(JSON.parse(ecrireFichierDeRegles(regles)))).toEqual(Object.keys(regles));
  });

  it.each([
    ['', 'Ce fichier n’est pas du JSON : il manque peut-être une virgule ou un guillemet.'],
    ['{"bilan": ', 'Ce fichier n’est pas du JSON : il manque peut-être une virgule ou un guillemet.'],
    ['[]', 'Ce fichier ne contient pas des règles : exportez une version pour en voir la forme.'],
    ['{"programme": "jeunesse"}', 'Ces règles sont celles d’un autre programme que « parentalite ».'],
  ])('%j est refusé en une phrase', (texte, message) =>
    expect(lireFichierDeRegles(texte, chezNous)).toMatchObject({ ok: false, champs: [{ message }] }),
  );

  it('abîmé, nomme chaque faute en mots, et dit quoi faire', () => {
    const { archive: _, ...regles } = reglesParDefaut('parentalite', '50');
    const abime = {
      ...regles,
      pieces: { relances: [14, 7], tache: 21 },
      bilan: { ...regles.bilan, limite: '02-30' },
      couleur: 'bleu',
    };
    const lu = lireFichierDeRegles(JSON.stringify(abime), chezNous);
    expect(lu.ok ? [] : lu.champs.map(({ message }) => message)).toEqual([
      'Pièces demandées, rappels à l’employeur : Rangez les délais du plus court au plus long, sans répétition.',
      'Bilan annuel, date limite : Ce jour n’existe pas chaque année.',
      'Archivage : Ce champ est obligatoire.',
      '« couleur » : Ce champ n’est pas connu ici.',
    ]);
  });
});
