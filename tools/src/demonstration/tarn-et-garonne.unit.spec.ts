import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lireFichierDeReseau } from '@pdn/persistence';
import { TARN_ET_GARONNE } from './tarn-et-garonne.js';

const lu = JSON.parse(
  readFileSync(new URL('../../donnees/reseau-82.json', import.meta.url), 'utf8'),
) as Record<'reseau' | 'regles', never>;

describe('Le fichier du Tarn-et-Garonne', () => {
  it('décrit un réseau entier : qui le pilote, à qui écrire, ce qu’il a décidé', () => {
    const { reseau, regles } = lireFichierDeReseau(lu);
    expect(reseau.cle).toBe(TARN_ET_GARONNE);
    expect(reseau.partenaires?.map(({ nom }) => nom)).toContain('Les Francas de Tarn-et-Garonne');
    expect(regles.map(({ programme, engagements }) => [programme, engagements.signataires])).toEqual([
      ['jeunesse', ['employeur', 'professionnel', 'caf']],
    ]);
  });

  it('ne nomme que des adresses inventées', () =>
    expect(
      JSON.stringify(lu)
        .match(/@[\w.-]+/g)
        ?.filter((adresse) => !adresse.endsWith('.example.org')),
    ).toEqual([]));

  it('abîmé, nomme chaque faute, celles des règles en mots', () => {
    const [regles] = lu.regles as unknown as [{ bilan: object }];
    const abime = {
      ...lu,
      regles: [{ ...regles, bilan: { ...regles.bilan, limite: '02-30' }, retrait: {} }],
    };
    expect(() => lireFichierDeReseau(abime)).toThrow(/Bilan annuel, date limite : Ce jour n’existe pas/);
    expect(() => lireFichierDeReseau(abime)).toThrow(/Retrait, préavis de la convention/);
    expect(() =>
      lireFichierDeReseau({ ...lu, reseau: { ...(lu.reseau as object), zone: 'Europe/Moissac' } }),
    ).toThrow(/zone/);
  });
});
