import { describe, expect, it } from '@jest/globals';
import { DROITS } from '../droits.js';
import { lienPermet, objetDuLien, PORTEES, type ActeDuLien } from './actes-du-lien.js';

const signature: ActeDuLien = {
  acte: 'signature',
  signataire: 'employeur',
  charte: 'charte-nationale-v1',
  engagements: 'engagements-manche-2018',
};

describe('Un lien', () => {
  it('permet son acte et aucun autre', () => {
    expect(
      lienPermet({ acte: 'bilan', exercice: 2027 }, { type: 'remettreBilan', data: { exercice: 2027 } }),
    ).toBe(true);
    expect(
      lienPermet({ acte: 'bilan', exercice: 2027 }, { type: 'remettreBilan', data: { exercice: 2026 } }),
    ).toBe(false);
    expect(lienPermet(signature, { type: 'signerEngagements', data: { signataire: 'caf' } })).toBe(false);
    expect(
      lienPermet({ acte: 'pieces' }, { type: 'abandonnerCandidature', data: { par: 'employeur' } }),
    ).toBe(false);
  });

  it('prend la place d’un plus ancien qui demande la même chose, sous une autre version du texte aussi', () => {
    expect(objetDuLien({ ...signature, charte: 'charte-nationale-v2' })).toBe(objetDuLien(signature));
    expect(objetDuLien({ ...signature, signataire: 'caf' })).not.toBe(objetDuLien(signature));
    expect(objetDuLien({ acte: 'bilan', exercice: 2027 })).toBe('bilan/2027');
  });

  it('ne permet que ce que quelqu’un peut faire en personne, jamais le moteur ni la coordination', () => {
    for (const { commandes } of Object.values(PORTEES))
      for (const commande of commandes)
        expect(DROITS[commande].enPersonne).toEqual(
          expect.arrayContaining([expect.stringMatching(/^(employeur|professionnel|caf)$/)]),
        );
  });
});
