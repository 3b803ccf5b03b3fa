import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimCourrier } from '@pdn/persistence';
import { ouvrirPoste, type Poste } from '../builders/poste.js';
import { eventually } from '../builders/shell.js';

interface Courrier {
  id: string;
  stream: string;
  message_id: string;
  etat: string;
  tentative: number;
  cause: string | null;
}

/** Each new dossier writes to two people. */
const DEUX = 2;

describe('The postman, with no Temporal anywhere', () => {
  let poste: Poste;

  beforeAll(async () => {
    poste = await ouvrirPoste();
  }, 120_000);
  beforeEach(async () => {
    await poste.sql(`UPDATE courrier SET etat = 'remis', pret_le = NULL, bail = NULL`);
    poste.smtp.received.length = 0;
    poste.said.length = 0;
    poste.told.length = 0;
  });
  afterEach(async () => {
    await poste.congedier();
    Object.assign(poste.smtp.faults, { away: false, delayMs: 0 });
    poste.smtp.unknown.clear();
  });
  afterAll(() => poste?.fermer());

  async function deposer(dossiers: number): Promise<string[]> {
    const streams: string[] = [];
    for (let n = 0; n < dossiers; n += 1) streams.push(await poste.deposer());
    return streams;
  }
  const courriers = (...streams: string[]) =>
    poste.sql<Courrier>('SELECT * FROM courrier WHERE stream = ANY ($1) ORDER BY id', [streams]);
  const arrived = (streams: string[], ms?: number) =>
    eventually(
      'the mails',
      async () => (await courriers(...streams)).every(({ etat }) => etat === 'remis'),
      ms,
    );
  const messages = () => poste.smtp.received.map(({ messageId }) => messageId).sort();

  it('has the mails of a command leave, each once, as soon as it is committed', async () => {
    poste.embaucher();
    await pause(1_500);
    const before = performance.now();
    const stream = await poste.deposer();
    await arrived([stream]);
    expect(performance.now() - before).toBeLessThan(5_000);
    await pause(1_500);
    expect(messages()).toEqual((await courriers(stream)).map((courrier) => courrier.message_id).sort());
    expect(poste.said).toEqual([]);
    expect(poste.told).toEqual([]);
  }, 30_000);

  it('finds by itself what nobody announced', async () => {
    const [stream] = await deposer(1);
    await poste.sql('UPDATE courrier SET pret_le = NULL WHERE stream = $1', [stream]);
    poste.embaucher();
    await pause(1_500);
    await poste.sql('UPDATE courrier SET pret_le = now() WHERE stream = $1', [stream]);
    await arrived([stream!]);
  }, 30_000);

  it('never sends one twice, however many postmen there are', async () => {
    for (let n = 0; n < 4; n += 1) poste.embaucher();
    const streams = await deposer(20);
    await arrived(streams, 30_000);
    await pause(1_000);
    expect(messages()).toEqual((await courriers(...streams)).map((courrier) => courrier.message_id).sort());
    expect(poste.said).toEqual([]);
  }, 60_000);

  it('keeps the pace of all postmen together, and no more than ten connections each', async () => {
    const streams = await deposer(10);
    poste.smtp.connections.most = 0;
    const before = performance.now();
    for (let n = 0; n < 3; n += 1) poste.embaucher(5);
    await arrived(streams, 30_000);
    // a fifth of a second's may leave at once
    expect(performance.now() - before).toBeGreaterThan(((10 * DEUX - 1) / 5) * 1_000 * 0.9);

    poste.smtp.faults.delayMs = 300;
    const more = await deposer(15);
    await poste.congedier();
    poste.smtp.connections.most = 0;
    poste.embaucher();
    await arrived(more, 30_000);
    expect(poste.smtp.connections.most).toBeGreaterThan(5);
    expect(poste.smtp.connections.most).toBeLessThanOrEqual(10);
  }, 90_000);

  it('counts mails, not looks: one that is of no use any more leaves its turn to another', async () => {
    const inutiles = await deposer(5);
    await poste.sql(
      `UPDATE courrier SET classe = 'rappel', gabarit = 'rappel-' || id, serie = 'pieces.1', pret_le = now() - interval '1 minute'
        WHERE stream = ANY ($1)`,
      [inutiles],
    );
    const [utile] = await deposer(1);
    const before = performance.now();
    poste.embaucher(0.5);
    await arrived([utile!], 30_000);
    expect(performance.now() - before).toBeLessThan(12_000);
    expect(new Set((await courriers(...inutiles)).map(({ etat }) => etat))).toEqual(new Set(['inutile']));
    expect(poste.smtp.received).toHaveLength(DEUX);
  }, 60_000);

  it('tries again later and later while the mail server is away, and says nothing', async () => {
    poste.smtp.faults.away = true;
    const streams = await deposer(3);
    poste.smtp.connections.all = 0;
    poste.embaucher();
    await pause(9_000);
    const tries = (await courriers(...streams)).map(({ tentative }) => tentative);
    expect(Math.min(...tries)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...tries)).toBeLessThanOrEqual(3);
    expect(poste.smtp.connections.all).toBeLessThanOrEqual(3 * 3 * DEUX);
    expect(poste.said).toEqual([]);

    poste.smtp.faults.away = false;
    await arrived(streams, 30_000);
    expect(poste.smtp.received).toHaveLength(3 * DEUX);
  }, 60_000);

  it('puts a refusal on record, and tells the stream', async () => {
    poste.smtp.unknown.add('aurelie@centre.example.org');
    poste.embaucher();
    const stream = await poste.deposer();
    const recorded = () =>
      poste.sql<{ commande: string }>(`SELECT commande FROM event WHERE stream = $1 AND version > 1`, [
        stream,
      ]);
    await eventually('the failure on record', async () => (await recorded()).length > 0);
    await eventually('the stream to be told', () => poste.told.length > 0);
    expect(poste.told).toEqual([
      { stream, signal: 'constaterNonRemise', commandId: (await recorded())[0]!.commande },
    ]);
    expect((await courriers(stream)).map(({ etat }) => etat).sort()).toEqual(['non-remis', 'remis']);
  }, 30_000);

  it('sends again an act that a dead process held, under the same Message-ID, once its lease is over', async () => {
    const [stream] = await deposer(1);
    const [held] = await courriers(stream!);
    const claim = await claimCourrier(poste.store, held!.id, new Date().toISOString());
    expect(claim.kind).toBe('libre');
    poste.embaucher();
    await pause(5_000);
    expect(poste.smtp.received).toHaveLength(DEUX - 1);
    await arrived([stream!], 15_000);
    expect(messages()).toContain(held!.message_id);
    expect(poste.smtp.received).toHaveLength(DEUX);
  }, 40_000);

  it('leaves to a person a reminder that a dead process held: it may have left', async () => {
    const [stream] = await deposer(1);
    const [held] = await courriers(stream!);
    await claimCourrier(poste.store, held!.id, new Date().toISOString());
    await poste.sql(`UPDATE courrier SET classe = 'rappel', bail = now(), pret_le = now() WHERE id = $1`, [
      held!.id,
    ]);
    poste.embaucher();
    const state = async () => (await courriers(stream!)).find(({ id }) => id === held!.id)?.etat;
    await eventually('the doubt on record', async () => (await state()) === 'incertain');
    await eventually('the stream to be told', () => poste.told.length > 0);
    expect(poste.told).toMatchObject([{ stream, signal: 'constaterNonRemise' }]);
    expect(messages()).not.toContain(held!.message_id);
  }, 30_000);

  it('does not spin over what cannot be written, quotes nobody, and sends it once it can be', async () => {
    const [stream] = await deposer(1);
    await poste.sql(`UPDATE courrier SET gabarit = 'gabarit-inconnu' WHERE stream = $1`, [stream]);
    poste.embaucher();
    await pause(5_000);
    for (const { etat, cause, tentative } of await courriers(stream!)) {
      expect({ etat, cause }).toEqual({ etat: 'a-envoyer', cause: 'texte' });
      expect(tentative).toBeLessThanOrEqual(3);
    }
    expect(poste.said.length).toBeGreaterThan(0);
    expect(poste.said.length).toBeLessThanOrEqual(3 * DEUX);
    expect(poste.said.join()).not.toContain('Delamaquette');
    expect(poste.smtp.received).toEqual([]);

    await poste.sql(`UPDATE courrier SET gabarit = 'candidature-recue' WHERE stream = $1`, [stream]);
    await arrived([stream!], 20_000);
  }, 60_000);

  it('leaves to a person a reminder that cannot be written: its moment would be over', async () => {
    const { stream, rappel } = await poste.relancer();
    await poste.sql(`UPDATE courrier SET donnees = donnees - 'pieces' WHERE id = $1`, [rappel]);
    poste.embaucher();
    const state = async () => (await courriers(stream)).find(({ id }) => id === rappel);
    await eventually('the failure on record', async () => (await state())?.etat === 'non-remis');
    expect((await state())?.cause).toBe('texte');
    await eventually('the stream to be told', () => poste.told.length > 0);
  }, 30_000);

  it('does not spin over what cannot be taken, and the others leave', async () => {
    await poste.sql(`
      CREATE FUNCTION refuser() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
      CREATE TRIGGER refuser BEFORE UPDATE OF etat ON courrier FOR EACH ROW
        WHEN (NEW.etat = 'en-cours' AND NEW.donnees ? 'empoisonne') EXECUTE FUNCTION refuser()`);
    const poisoned = await deposer(15);
    await poste.sql(
      `UPDATE courrier SET donnees = '{"empoisonne": true}', pret_le = now() - interval '1 minute'
        WHERE stream = ANY ($1)`,
      [poisoned],
    );
    const [other] = await deposer(1);
    poste.embaucher();
    await arrived([other!], 20_000);
    const [already] = [poste.said.length];
    await pause(5_000);
    expect(poste.said.length - already).toBeLessThan(15 * DEUX * 3);
    await poste.sql('DROP TRIGGER refuser ON courrier; DROP FUNCTION refuser()');
    await arrived(poisoned, 40_000);
  }, 90_000);

  it('ends what it has begun when it is told to stop', async () => {
    poste.smtp.faults.delayMs = 1_500;
    const stop = poste.embaucher();
    const stream = await poste.deposer();
    await eventually('a mail on its way', () => poste.smtp.pending.size > 0);
    await stop();
    const states = (await courriers(stream)).map(({ etat }) => etat);
    expect(states).not.toContain('en-cours');
    expect(states).toContain('remis');
  }, 30_000);

  it('goes on after an outage of the store', async () => {
    poste.embaucher();
    const streams = await deposer(5);
    for (let n = 0; n < 5; n += 1) {
      await poste.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'parcours' AND datname = current_database()`,
      );
      await pause(200);
    }
    await arrived(streams, 30_000);
    expect(new Set(messages()).size).toBe(5 * DEUX);
  }, 60_000);
});
