import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deposerCommande, execute, lireIssue, openStore, wake } from '../src/index.js';
import type { DepotCommande } from '../src/index.js';
import { candidature, depot, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';

describe('When something breaks', () => {
  let base: Base;
  let ouverture: ReturnType<typeof candidature>;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(async () => {
    ouverture = candidature();
    await deposerCommande(base.store, ouverture);
  });

  const executer = ({ stream, id }: DepotCommande) =>
    execute(base.store, { stream, commandId: id, now: MAINTENANT });
  const tuer = () =>
    base.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'pdn_app'`,
    );
  const traces = async () => {
    const [row] = await base.sql(
      `SELECT (SELECT count(*)::int FROM event WHERE stream = $1) AS events,
        (SELECT count(*)::int FROM labellisation WHERE stream = $1) AS vues,
        (SELECT count(*)::int FROM echeance WHERE stream = $1) AS echeances,
        (SELECT count(*)::int FROM courrier WHERE stream = $1) AS courriers,
        (SELECT count(*)::int FROM document WHERE commande = $2 AND attache) AS documents,
        (SELECT count(*)::int FROM commande WHERE id = $2 AND issue IS NOT NULL) AS issues`,
      [ouverture.stream, ouverture.id],
    );
    return row;
  };
  const RIEN = { events: 0, vues: 0, echeances: 0, courriers: 0, documents: 0, issues: 0 };

  it('a connection lost after the last write and before the commit leaves nothing, and the same call does it all', async () => {
    await base.sql('BEGIN');
    await base.sql('SELECT FROM document WHERE commande = $1 FOR UPDATE', [ouverture.id]);
    const execution = executer(ouverture);
    await base.attendreBloquees(1);
    await tuer();
    await expect(execution).rejects.toMatchObject({ name: 'TechnicalError', retryable: true });
    await base.sql('COMMIT');
    expect(await traces()).toEqual(RIEN);
    expect((await executer(ouverture)).answer).toMatchObject({ kind: 'accepted', version: 1 });
    expect(await traces()).toMatchObject({ events: 1, vues: 1, documents: 1, issues: 1 });
  });

  it('a write that the database refuses undoes all the others, and is not tried for ever', async () => {
    await base.sql(`ALTER TABLE courrier ADD CONSTRAINT panne CHECK (stream <> '${ouverture.stream}')`);
    await expect(executer(ouverture)).rejects.toMatchObject({
      retryable: false,
      message: 'SQLSTATE 23514 courrier.panne',
    });
    expect(await traces()).toEqual(RIEN);
    await base.sql('ALTER TABLE courrier DROP CONSTRAINT panne');
    expect((await executer(ouverture)).answer).toMatchObject({ kind: 'accepted' });
  });

  it('a lock that somebody holds for too long is an error to retry', async () => {
    await faire(base.store, ouverture);
    const command = depot(ouverture.dossier, 'declarerComplete', {});
    await deposerCommande(base.store, command);
    await base.sql('BEGIN');
    await base.sql('SELECT FROM labellisation WHERE stream = $1 FOR UPDATE', [ouverture.stream]);
    await expect(executer(command)).rejects.toMatchObject({
      retryable: true,
      message: expect.stringMatching(/55P03/),
    });
    await base.sql('COMMIT');
    expect((await executer(command)).answer).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('a rule that throws is an error not to retry, and the next command of the dossier works', async () => {
    await faire(base.store, ouverture);
    const broken = depot(ouverture.dossier, 'declarerComplete', {});
    await deposerCommande(base.store, broken);
    await base.sql(`UPDATE commande SET type = 'inconnue' WHERE id = $1`, [broken.id]);
    await expect(executer(broken)).rejects.toMatchObject({ name: 'TechnicalError', retryable: false });
    expect(await lireIssue(base.store, '50', broken.id)).toEqual({ answer: null });
    const { answer } = await faire(base.store, depot(ouverture.dossier, 'declarerComplete', {}));
    expect(answer).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('what is wrong is named, never quoted: no value of a row reaches an error', async () => {
    await base.sql(`ALTER TABLE personne ADD CONSTRAINT panne CHECK (nom <> 'Delamaquette') NOT VALID`);
    const error: Error = await deposerCommande(base.store, candidature()).then(
      () => {
        throw new Error('accepted');
      },
      (reason: Error) => reason,
    );
    await base.sql('ALTER TABLE personne DROP CONSTRAINT panne');
    expect(error.message).toBe('SQLSTATE 23514 personne.panne');
    expect(error.cause).toBeUndefined();
    expect(JSON.stringify(error) + error.stack).not.toMatch(/Delamaquette|centre\.example/);
  });

  it('idle connections that die cost a call each at most, and are replaced', async () => {
    const reveiller = () => wake(base.store, { stream: ouverture.stream, now: MAINTENANT });
    await Promise.all(Array.from({ length: 5 }, reveiller));
    await tuer();
    const calls = await Promise.allSettled(Array.from({ length: 20 }, reveiller));
    const failures = calls.filter((call) => call.status === 'rejected');
    expect(failures.length).toBeLessThanOrEqual(10);
    for (const { reason } of failures)
      expect(reason).toMatchObject({ name: 'TechnicalError', retryable: true });
  });

  it('a database that is not there is an error to retry, soon', async () => {
    const url = new URL(base.appUrl);
    url.port = '1';
    const store = openStore({ url: url.href, secret: 'secret' });
    await expect(wake(store, { stream: ouverture.stream, now: MAINTENANT })).rejects.toMatchObject({
      retryable: true,
    });
    await store.close();
  });
});
