import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirAppelReel, type AppelReel } from '../builders/appel-reel.js';
import { ouvrirReseauReel, type ReseauReel } from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

describe('Un appel à candidatures, sur le vrai serveur', () => {
  let reseau: ReseauReel;
  let appel: AppelReel;
  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    appel = await ouvrirAppelReel(reseau, 45);
  }, 120_000);
  afterAll(() => reseau?.stop());

  const types = async () =>
    (
      await reseau.sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [
        appel.stream,
      ])
    ).map(({ type }) => type);

  it('attend sa date de clôture', async () => {
    await appel.calme();
    expect((await appel.followed()).armed).toBe(reseau.calendrier.finDeJour(appel.clotureLe));
  });

  it('sait aussitôt qui lui répond, une seule fois', async () => {
    await appel.repondre();
    await eventually('the call to know', async () => (await types()).length === 2);
    expect(await types()).toEqual(['AppelOuvert', 'CandidatureRecue']);
  });

  it('se clôt à sa date', async () => {
    await appel.jusqua(`${appel.clotureLe}T23:00`);
    expect(await types()).not.toContain('AppelClos');
    await expect(appel.horloge.avancer(2 * 3_600_000)).rejects.toThrow('the execution ended');
    expect(await appel.status()).toBe('COMPLETED');
    expect((await types()).at(-1)).toBe('AppelClos');
  }, 120_000);

  it('entend encore qui répond trop tard', async () => {
    await appel.repondre();
    await eventually('the call to know', async () => (await types()).length === 4);
  });
});
