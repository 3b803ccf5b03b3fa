import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creerTransport } from '@pdn/notifications';
import { readConfig, runEngine } from '@pdn/worker';
import { pino } from 'pino';
import { ouvrirPoste, type Poste } from '../builders/poste.js';
import {
  CODE,
  ouvrirDossierReel,
  ouvrirReseauReel,
  SECRET,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

const WEEKS = 7 * 86_400_000;

describe('Mails and the échéances that hang on them', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;
  const reminders = () =>
    reseau.sql(`SELECT FROM courrier WHERE stream = $1 AND gabarit = 'pieces-relance'`, [dossier.stream]);

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossier = await ouvrirDossierReel(reseau);
    await dossier.calme();
  }, 120_000);
  afterAll(() => reseau?.stop());

  it('no mail server holds up a command; a reminder waits for its original, and comes once that has left', async () => {
    reseau.smtp.faults.away = true;
    await dossier.faire(
      'demanderPieces',
      { pieces: ['fiche-de-poste'] },
      { contenus: { motif: 'Elle manque.' } },
    );
    await eventually('the command to be heard', async () => (await dossier.followed()).wake?.version === 2);
    const { armed } = await dossier.followed();
    expect(armed).not.toBeNull();
    await dossier.horloge.avancerJusqua(new Date(Date.parse(armed!) + 3_600_000));
    await eventually('another look', async () => (await dossier.followed()).armed !== armed);
    expect(await reminders()).toHaveLength(0);

    reseau.smtp.faults.away = false;
    await eventually('the reminder', async () => (await reminders()).length > 0, 60_000);
    await dossier.calme();
  }, 120_000);

  it('a refusal holds back what hangs on the mail', async () => {
    const refused = await ouvrirDossierReel(reseau, { maison: 'inconnue.example.org' });
    await refused.calme();
    reseau.smtp.unknown.add('direction@inconnue.example.org');
    await refused.faire(
      'demanderPieces',
      { pieces: ['fiche-de-poste'] },
      { contenus: { motif: 'Elle manque.' } },
    );
    const heard = async () => (await refused.followed()).wake?.version === 3;
    await eventually('the failure to be heard', heard, 30_000);
    await refused.horloge.avancer(3 * WEEKS);
    const relances = await reseau.sql(
      `SELECT FROM courrier WHERE stream = $1 AND gabarit = 'pieces-relance'`,
      [refused.stream],
    );
    expect(relances).toHaveLength(0);
  }, 120_000);
});

describe('While Temporal is away', () => {
  let poste: Poste;
  beforeAll(async () => {
    poste = await ouvrirPoste();
  }, 120_000);
  afterAll(() => poste?.fermer());

  it('mails leave, even from a worker that has just started', async () => {
    const config = readConfig({
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/rien',
      PDN_SECRET: SECRET,
      PUBLIC_URL: 'https://parcours.example.org',
      SMTP_URL: poste.smtp.url,
      SMTP_EXERCICE_URL: poste.smtp.url,
    });
    const transport = creerTransport(poste.smtp.url);
    const stopping = new AbortController();
    const running = runEngine(
      {
        config,
        connection: new Promise((_, reject) =>
          stopping.signal.addEventListener('abort', () => reject(new Error('Temporal ne répond pas'))),
        ),
        store: poste.store,
        transports: { reel: transport, exercice: transport },
        workflowBundle: { code: '' },
        code: CODE,
        log: pino({ level: 'silent' }),
      },
      stopping.signal,
    );
    await poste.deposer();
    await eventually('the mails', () => poste.smtp.received.length === 2);
    stopping.abort();
    await expect(running).rejects.toThrow('Temporal ne répond pas');
  }, 30_000);
});
