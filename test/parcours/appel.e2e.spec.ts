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
  const recus = () =>
    reseau.smtp.received
      .filter(({ gabarit }) => gabarit.startsWith('appel-'))
      .map(({ date, gabarit, to }) => `${reseau.calendrier.jour(date.toISOString())} ${gabarit} ${to}`);
  const jour = (avant: number) => reseau.calendrier.avant(appel.clotureLe, avant);

  it('invite chaque structure et son professionnel', async () => {
    await appel.inviter(1, 2);
    await appel.calme();
    expect(
      recus()
        .map((envoi) => envoi.slice('AAAA-MM-JJ '.length))
        .sort(),
    ).toEqual([
      'appel-invitation direction-1@example.org',
      'appel-invitation direction-2@example.org',
      'appel-invitation pro-1@example.org',
      'appel-invitation pro-2@example.org',
    ]);
  });

  it('sait aussitôt qui lui répond, et à quelle invitation', async () => {
    await appel.repondre();
    await eventually('the call to know', async () => (await types()).includes('CandidatureRecue'));
    const [recue] = await reseau.sql<{ data: object }>(
      `SELECT data FROM event WHERE stream = $1 AND type = 'CandidatureRecue'`,
      [appel.stream],
    );
    expect(recue!.data).toMatchObject({ invitation: 1, tardive: false });
    await appel.calme();
  });

  it('rappelle à l’autre, et à lui seul, les jours dits', async () => {
    const avant = recus().length;
    await appel.jusqua(`${appel.clotureLe}T20:00`);
    expect(recus().slice(avant).sort()).toEqual(
      [10, 3]
        .flatMap((jours) =>
          ['direction-2', 'pro-2'].map((nom) => `${jour(jours)} appel-rappel ${nom}@example.org`),
        )
        .sort(),
    );
    expect(await types()).not.toContain('AppelClos');
  }, 120_000);

  it('se clôt à sa date, et attend ses résultats', async () => {
    await appel.horloge.avancer(5 * 3_600_000);
    await appel.calme();
    expect((await types()).at(-1)).toBe('AppelClos');
    expect(await appel.status()).toBe('RUNNING');
  }, 120_000);

  it('écrit ses résultats à qui a répondu, puis s’arrête', async () => {
    await appel.faire('publierResultats', {});
    await eventually('the call to end', async () => (await appel.status()) === 'COMPLETED');
    await appel.calme();
    expect(
      recus()
        .slice(-2)
        .map((envoi) => envoi.split(' ').slice(1).join(' '))
        .sort(),
    ).toEqual(['appel-resultats direction-1@example.org', 'appel-resultats pro-1@example.org']);
  });

  it('entend encore qui répond trop tard', async () => {
    await appel.repondre();
    await eventually('the call to know', async () => (await types()).at(-1) === 'CandidatureRecue');
  });
});
