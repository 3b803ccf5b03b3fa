import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { watch } from '@pdn/worker';
import { pino } from 'pino';
import { ouvrirLigne } from '../builders/coupure.js';
import {
  CODE,
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

/** A few rounds, and a look. */
const FOUND_MS = 30_000;

describe('The watch', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;
  const log = pino({ level: 'silent' });

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
  }, 120_000);
  beforeEach(async () => {
    dossier = await ouvrirDossierReel(reseau);
    await dossier.faire('declarerEligible');
    await dossier.calme();
  }, 60_000);
  afterAll(() => reseau?.stop());

  /** One that has just started, in a process of its own. */
  async function watching(work: () => Promise<void>, client = reseau.env.client): Promise<void> {
    const stopping = new AbortController();
    const ended = watch({ store: reseau.store, client, code: CODE, log }, stopping.signal);
    await work().finally(() => stopping.abort());
    await ended;
  }
  const running = async () => (await dossier.status()) === 'RUNNING';

  it('tells a stream whose signal was lost', async () => {
    const { wake } = await dossier.followed();
    await dossier.faire(
      'suspendre',
      { raison: 'conge-maternite' },
      { contenus: { motif: 'Congé de maternité.' }, sansLeDire: true },
    );
    const heard = async () => (await dossier.followed()).wake?.version === wake!.version + 1;
    await eventually('the suspension to be heard', heard, FOUND_MS);
  }, 60_000);

  it('brings back an open dossier whose workflow was lost, as it stood', async () => {
    const before = await dossier.followed();
    const mails = reseau.smtp.received.length;
    expect(before.armed).not.toBeNull();

    await dossier.handle.terminate();
    await watching(() => eventually('the dossier', running, FOUND_MS));
    await dossier.calme();
    expect(await dossier.followed()).toEqual(before);
    expect(reseau.smtp.received).toHaveLength(mails);
  }, 60_000);

  it('looks for lost workflows again after an outage of Temporal', async () => {
    const ligne = await ouvrirLigne(reseau.env.address);
    const connection = await Connection.connect({ address: ligne.adresse });
    const client = new Client({ connection, namespace: reseau.env.client.options.namespace });
    const outage = async () => {
      await dossier.handle.terminate();
      await eventually('the first look', running, FOUND_MS);
      ligne.couper();
      await pause(6_000);
      await dossier.handle.terminate();
      ligne.reparer();
      await eventually('the dossier', running, FOUND_MS);
    };
    await watching(outage, client).finally(() => connection.close().then(ligne.fermer));
  }, 120_000);

  it('leaves alone what is in order', async () => {
    const before = (await dossier.events()).length;
    await watching(() => pause(6_000));
    expect(await dossier.events()).toHaveLength(before);
  }, 60_000);
});
