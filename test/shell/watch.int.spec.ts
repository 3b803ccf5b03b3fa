import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { watch } from '@pdn/worker';
import { pino } from 'pino';
import {
  CODE,
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

describe('The watch', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;
  const log = pino({ level: 'silent' });

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossier = await ouvrirDossierReel(reseau);
    await dossier.calme();
  }, 120_000);
  afterAll(() => reseau?.stop());

  /** One that has just started, in a process of its own. */
  async function watching(what: string, isTrue: () => Promise<boolean>): Promise<void> {
    const stopping = new AbortController();
    const ended = watch({ store: reseau.store, client: reseau.env.client, code: CODE, log }, stopping.signal);
    await eventually(what, isTrue).finally(() => stopping.abort());
    await ended;
  }

  it('brings back an open dossier whose workflow was lost, as it stood', async () => {
    await dossier.faire('declarerComplete');
    await dossier.faire('declarerEligible');
    await dossier.calme();
    const before = await dossier.followed();
    const mails = reseau.smtp.received.length;
    expect(before.armed).not.toBeNull();

    await dossier.handle.terminate();
    await watching('the dossier', async () => (await dossier.status()) === 'RUNNING');
    await dossier.calme();
    expect(await dossier.followed()).toEqual(before);
    expect(reseau.smtp.received).toHaveLength(mails);
  }, 60_000);

  it('has a mail sent that nobody takes care of', async () => {
    await dossier.handle.terminate();
    const before = reseau.smtp.received.length;
    const [mail] = await reseau.sql<{ id: string }>(
      `UPDATE courrier SET etat = 'a-envoyer', tentative = 0, etat_le = now() - interval '1 minute'
        WHERE id = (SELECT id FROM courrier ORDER BY version LIMIT 1) RETURNING id`,
    );
    expect(mail).toBeDefined();
    await watching('the mail', async () => reseau.smtp.received.length === before + 1);
  }, 60_000);

  it('leaves alone what is in order', async () => {
    await dossier.calme();
    const before = (await dossier.events()).length;
    const stopping = new AbortController();
    const ended = watch({ store: reseau.store, client: reseau.env.client, code: CODE, log }, stopping.signal);
    stopping.abort();
    await ended;
    expect(await dossier.events()).toHaveLength(before);
  }, 60_000);
});
