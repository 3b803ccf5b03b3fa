import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, wake } from '../src/index.js';
import type { DepotCommande } from '../src/index.js';
import { candidature, depot, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';

describe('When something breaks', () => {
  let base: Base;
  let ouverture: ReturnType<typeof candidature>;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(() => {
    ouverture = candidature();
  });

  const executer = (command: DepotCommande) => faire(base.store, command);
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
        (SELECT count(*)::int FROM document WHERE commande = $2) AS documents,
        (SELECT count(*)::int FROM personne WHERE commande = $2) AS personnes,
        (SELECT count(*)::int FROM structure WHERE commande = $2) AS structures,
        (SELECT count(*)::int FROM commande WHERE id = $2) AS commandes`,
      [ouverture.stream, ouverture.id],
    );
    return row;
  };
  const RIEN = {
    ...{ events: 0, vues: 0, echeances: 0, courriers: 0 },
    ...{ documents: 0, personnes: 0, structures: 0, commandes: 0 },
  };
  /** The last write of each command waits for us: its outcome. */
  const retenirLesIssues = async () => {
    await base.sql(`
      CREATE FUNCTION retenir() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NEW; END $$;
      CREATE TRIGGER retenir BEFORE UPDATE OF issue ON commande FOR EACH ROW EXECUTE FUNCTION retenir();
    `);
    await base.sql('SELECT pg_advisory_lock(42)');
    return async () => {
      await base.sql('SELECT pg_advisory_unlock(42)');
      await base.sql('DROP TRIGGER retenir ON commande; DROP FUNCTION retenir()');
    };
  };

  it('a connection lost after the last write and before the commit leaves nothing, and the same call does it all', async () => {
    const lacher = await retenirLesIssues();
    const execution = executer(ouverture);
    await base.attendreBloquees(1);
    await tuer();
    await expect(execution).rejects.toMatchObject({ name: 'TechnicalError', retryable: true });
    await lacher();
    expect(await traces()).toEqual(RIEN);
    expect((await executer(ouverture)).answer).toMatchObject({ kind: 'accepted', version: 1 });
    expect(await traces()).toMatchObject({
      ...{ events: 1, vues: 1, documents: 1, personnes: 2, structures: 1, commandes: 1 },
    });
  });

  it('a refusal that could not be kept leaves nothing either', async () => {
    const refusee = { ...ouverture, structures: [] };
    const lacher = await retenirLesIssues();
    const execution = executer(refusee);
    await base.attendreBloquees(1);
    await tuer();
    await expect(execution).rejects.toMatchObject({ retryable: true });
    await lacher();
    expect(await traces()).toEqual(RIEN);
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
    await base.sql('BEGIN');
    await base.sql('SELECT FROM labellisation WHERE stream = $1 FOR UPDATE', [ouverture.stream]);
    await expect(executer(command)).rejects.toMatchObject({
      retryable: true,
      message: expect.stringMatching(/55P03/),
    });
    await base.sql('COMMIT');
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [command.id])).toEqual([]);
    expect((await executer(command)).answer).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('a rule that throws is an error not to retry, and the next command of the dossier works', async () => {
    await faire(base.store, ouverture);
    const broken = { ...depot(ouverture.dossier, 'declarerComplete', {}), type: 'inconnue' as never };
    await expect(executer(broken)).rejects.toMatchObject({ name: 'TechnicalError', retryable: false });
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [broken.id])).toEqual([]);
    const { answer } = await faire(base.store, depot(ouverture.dossier, 'declarerComplete', {}));
    expect(answer).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('what is wrong is named, never quoted: no value of a row reaches an error', async () => {
    await base.sql(`ALTER TABLE personne ADD CONSTRAINT panne CHECK (nom <> 'Delamaquette') NOT VALID`);
    const error: Error = await executer(candidature()).then(
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
    await executer(ouverture);
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
