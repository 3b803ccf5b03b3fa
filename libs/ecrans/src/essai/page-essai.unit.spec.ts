import { describe, expect, it } from '@jest/globals';
import { essai } from '../exemples/regles.js';
import { rendrePage } from '../rendre-page.js';
import { PageEssai } from './page-essai.js';

const lignes = (): string[] =>
  rendrePage(PageEssai, essai())
    .split('<tr>')
    .slice(2)
    .map((ligne) => ligne.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0]+/g, ' '));

describe('L’essai à blanc', () => {
  it('montre en une ligne les rappels qui partent en un seul courriel, et nomme leurs dossiers', () => {
    const [, groupee] = lignes();
    expect(groupee).toMatch(/Claire Dubreuil L’employeur/);
    expect(groupee).toMatch(/Copie du rappel au professionnel ?, en un seul envoi pour 2 dossiers/);
    expect(groupee).toMatch(/PDN-50-2026-0042 Élodie Marquet.*PDN-50-2026-0043 Hervé Dauphin/);
  });

  it('ne dit rien de tel d’un courriel qui part seul', () => {
    const [seule] = lignes();
    expect(seule).toMatch(/Courriel ?, au plus tard le .*PDN-50-2026-0042/);
    expect(seule).not.toMatch(/envoi pour|Copie/);
  });
});
