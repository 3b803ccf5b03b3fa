import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copierArbre } from '../builders/banc/arbre.js';
import { ouvrirBanc, type Banc } from '../builders/banc/index.js';
import { f1 } from './courses/f1.js';
import { f20ADeux } from './courses/f20.js';
import { f4 } from './courses/f4.js';
import { f5 } from './courses/f5.js';
import { avecVoyageDansLeTemps } from './fautes/voyage.js';
import { constatsDe, type Course } from './outils/prouver.js';
import { SABOTAGES } from './sabotages.js';

describe('A version that is wrong on purpose', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await ouvrirBanc({ adapter: avecVoyageDansLeTemps });
  }, 120_000);
  afterAll(() => banc?.fermer(), 60_000);

  const saboter = async (nom: keyof typeof SABOTAGES): Promise<void> => {
    const arbre = join(banc.etat, nom.replaceAll(' ', '-'));
    const saboteur = await copierArbre(arbre, SABOTAGES[nom]);
    for (const service of ['worker', 'api'] as const) await banc.remplacer(service, saboteur);
  };
  /** In so small a part of the proof. */
  const trouve = async (courir: (banc: Banc, course: Course) => Promise<void>, diviseur: number) =>
    (await constatsDe(diviseur, (course) => courir(banc, course))).join('\n');

  it('turns F4 and F5 red, when it does not keep the outcome of a command', async () => {
    await saboter('outcome not stored');
    expect(await trouve(f4, 20)).toMatch(/^asked again, .* is answered/m);
    // an opening that is decided again may be refused already while its dossier opens
    expect(await trouve(f5, 7)).toMatch(/^\S+, later: .*, at first|Dossier \d+ was not opened/m);
  }, 300_000);

  it('turns F20 red, when it does not lock the row of the dossier', async () => {
    await saboter('row lock off');
    expect(await trouve(f20ADeux, 10)).toMatch(/ answered 500$/m);
  }, 300_000);

  it('turns F20 red, when nobody tells the workflows', async () => {
    await saboter('nobody tells');
    expect(await trouve(f20ADeux, 20)).toMatch(/^unfinished: .* its workflow has not heard$/m);
  }, 300_000);

  it('turns F1 red, when a mail leaves before its event is there for good', async () => {
    await saboter('mail before commit');
    expect(await trouve(f1, 25)).toMatch(/^(mail-before-commit|unexpected-mail)/m);
  }, 300_000);
});
