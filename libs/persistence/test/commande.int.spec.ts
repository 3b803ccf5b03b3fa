import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deposerCommande, execute, lireIssue, purger, verifierChaines } from '../src/index.js';
import { candidature, depot, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';

describe('A command', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const ouvrir = async () => {
    const command = candidature();
    const { answer, wake } = await faire(base.store, command);
    return { command, answer, wake };
  };

  it('opens a dossier: event, number, documents and people in one go', async () => {
    const { command, answer, wake } = await ouvrir();
    expect(answer).toEqual({
      kind: 'accepted',
      version: 1,
      events: [{ type: 'CandidatureDeposee', version: 1 }],
    });
    expect(wake).toMatchObject({
      version: 1,
      closed: false,
      attributes: { PdnEtat: 'candidature', PdnReseau: '50' },
    });
    const [row] = await base.sql('SELECT numero, etat FROM labellisation WHERE stream = $1', [
      command.stream,
    ]);
    expect(row).toEqual({ numero: expect.stringMatching(/^PDN-50-2027-\d{4}$/), etat: 'candidature' });
    expect(await base.sql('SELECT attache FROM document WHERE commande = $1', [command.id])).toEqual([
      { attache: true },
    ]);
    expect(await base.sql('SELECT attache FROM personne WHERE commande = $1', [command.id])).toEqual([
      { attache: true },
      { attache: true },
    ]);
  });

  it('writes all of it in one transaction', async () => {
    const { command } = await ouvrir();
    const transactions = await base.sql(
      `SELECT DISTINCT t FROM (
        SELECT xmin::text AS t FROM event WHERE stream = $1
        UNION ALL SELECT xmin::text FROM labellisation WHERE stream = $1
        UNION ALL SELECT xmin::text FROM tache WHERE stream = $1
        UNION ALL SELECT xmin::text FROM courrier WHERE stream = $1
        UNION ALL SELECT xmin::text FROM document WHERE commande = $2
        UNION ALL SELECT xmin::text FROM personne WHERE commande = $2
        UNION ALL SELECT xmin::text FROM commande WHERE id = $2) rows`,
      [command.stream, command.id],
    );
    expect(transactions).toHaveLength(1);
  });

  it('sent again has one effect and the same answer', async () => {
    const { command, answer } = await ouvrir();
    expect(await deposerCommande(base.store, command)).toEqual({ kind: 'connue', answer });
    const again = await execute(base.store, {
      stream: command.stream,
      commandId: command.id,
      now: MAINTENANT,
    });
    expect(again.answer).toEqual(answer);
    expect(await base.sql('SELECT version FROM event WHERE stream = $1', [command.stream])).toEqual([
      { version: 1 },
    ]);
    expect(await lireIssue(base.store, '50', command.id)).toEqual({ answer });
  });

  it('executed many times at once has one effect and one answer', async () => {
    const command = candidature();
    await deposerCommande(base.store, command);
    const executions = await Promise.all(
      Array.from({ length: 10 }, () =>
        execute(base.store, { stream: command.stream, commandId: command.id, now: MAINTENANT }),
      ),
    );
    for (const { answer } of executions) expect(answer).toEqual(executions[0]!.answer);
    expect(await base.sql('SELECT version FROM event WHERE stream = $1', [command.stream])).toEqual([
      { version: 1 },
    ]);
  });

  it('deposited many times at once is new once', async () => {
    const command = candidature();
    const depots = await Promise.all(Array.from({ length: 10 }, () => deposerCommande(base.store, command)));
    expect(depots.filter(({ kind }) => kind === 'nouvelle')).toHaveLength(1);
    expect(depots.filter(({ kind }) => kind === 'connue')).toHaveLength(9);
  });

  it.each([
    ['another content', { empreinte: 'other' }],
    ['another type', { type: 'declarerComplete' as const }],
    ['another dossier', { stream: `labellisation/${randomUUID()}` }],
    ['another reseau', { reseau: '61' }],
  ])('under the same id with %s is a conflict', async (_what, change) => {
    const { command } = await ouvrir();
    expect(await deposerCommande(base.store, { ...command, ...change })).toEqual({ kind: 'conflit' });
  });

  it('that is refused has its refusal for outcome', async () => {
    const { command } = await ouvrir();
    const early = depot(command.dossier, 'publierFiche', {});
    const { answer, wake } = await faire(base.store, early);
    expect(answer).toMatchObject({ kind: 'refused', code: expect.any(String), message: expect.any(String) });
    expect(wake.version).toBe(1);
    expect(await lireIssue(base.store, '50', early.id)).toEqual({ answer });
    expect((await faire(base.store, early)).answer).toEqual(answer);
  });

  it('for a dossier that does not exist leaves nothing to see', async () => {
    const command = depot(randomUUID(), 'declarerComplete', {});
    const { answer, wake } = await faire(base.store, command);
    expect(answer).toMatchObject({ kind: 'refused', code: 'dossier-inconnu' });
    expect(wake).toMatchObject({ version: 0, closed: true, next: null, courriers: [] });
  });

  it('that nobody deposited is refused', async () => {
    const { command } = await ouvrir();
    const { answer } = await execute(base.store, {
      stream: command.stream,
      commandId: randomUUID(),
      now: MAINTENANT,
    });
    expect(answer).toMatchObject({ kind: 'refused', code: 'commande-inconnue' });
  });

  it('given to another dossier than its own is refused', async () => {
    const [a, b] = [await ouvrir(), await ouvrir()];
    const command = depot(a.command.dossier, 'declarerComplete', {});
    await deposerCommande(base.store, command);
    const { answer } = await execute(base.store, {
      stream: b.command.stream,
      commandId: command.id,
      now: MAINTENANT,
    });
    expect(answer).toMatchObject({ kind: 'refused', code: 'commande-inconnue' });
    expect(await lireIssue(base.store, '50', command.id)).toEqual({ answer: null });
  });

  it('that expects another version is refused, and stays so', async () => {
    const { command } = await ouvrir();
    const stale = depot(command.dossier, 'declarerComplete', {}, { expectedVersion: 3 });
    expect((await faire(base.store, stale)).answer).toMatchObject({
      kind: 'refused',
      code: 'version-depassee',
    });
    const fresh = depot(command.dossier, 'declarerComplete', {}, { expectedVersion: 1 });
    expect((await faire(base.store, fresh)).answer).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('older than a day is refused', async () => {
    const command = candidature();
    await deposerCommande(base.store, command);
    await base.sql(`UPDATE commande SET deposee_le = now() - interval '25 hours' WHERE id = $1`, [
      command.id,
    ]);
    const { answer } = await execute(base.store, {
      stream: command.stream,
      commandId: command.id,
      now: MAINTENANT,
    });
    expect(answer).toMatchObject({ kind: 'refused', code: 'commande-perimee' });
  });

  it('never executed is purged after a day, with what came with it; nothing else is', async () => {
    const [forgotten, recent, accepted, refused] = [
      candidature(),
      candidature(),
      candidature(),
      candidature(),
    ];
    await deposerCommande(base.store, forgotten);
    await deposerCommande(base.store, recent);
    await faire(base.store, accepted);
    await faire(base.store, { ...refused, structures: [] });
    for (const table of ['commande', 'document', 'personne', 'structure'])
      await base.sql(
        `UPDATE ${table} SET ${table === 'commande' ? 'deposee_le' : 'depose_le'} = now() - interval '25 hours'
        WHERE ${table === 'commande' ? 'id' : 'commande'} <> $1`,
        [recent.id],
      );
    await purger(base.store);
    const reste = async ({ id }: { id: string }) => {
      const [row] = await base.sql(
        `SELECT
        (SELECT count(*)::int FROM commande WHERE id = $1) AS commande,
        (SELECT count(*)::int FROM document WHERE commande = $1) AS document,
        (SELECT count(*)::int FROM personne WHERE commande = $1) AS personne`,
        [id],
      );
      return row;
    };
    expect(await reste(forgotten)).toEqual({ commande: 0, document: 0, personne: 0 });
    expect(await reste(recent)).toEqual({ commande: 1, document: 1, personne: 2 });
    expect(await reste(accepted)).toEqual({ commande: 1, document: 1, personne: 2 });
    expect(await reste(refused)).toEqual({ commande: 1, document: 0, personne: 0 });
    const { answer } = await execute(base.store, {
      stream: forgotten.stream,
      commandId: forgotten.id,
      now: MAINTENANT,
    });
    expect(answer).toMatchObject({ kind: 'refused', code: 'commande-inconnue' });
  });

  it('names people and structures that this reseau knows', async () => {
    const command = candidature();
    const unknown = { ...command, personnes: command.personnes!.slice(0, 1) };
    expect((await faire(base.store, unknown)).answer).toMatchObject({
      kind: 'refused',
      code: 'personne-inconnue',
      champ: 'contact',
    });
  });

  it('names nobody who came with a command that was refused: they are about to be purged', async () => {
    const refused = candidature();
    await faire(base.store, { ...refused, structures: [] });
    const { command } = await ouvrir();
    const contact = refused.personnes![1]!.id;
    expect(
      (await faire(base.store, depot(command.dossier, 'changerContact', { contact }))).answer,
    ).toMatchObject({
      kind: 'refused',
      code: 'personne-inconnue',
    });
    const connu = command.personnes![0]!.id;
    expect(
      (await faire(base.store, depot(command.dossier, 'changerContact', { contact: connu }))).answer,
    ).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('draws numbers without a hole, whoever is refused and however many come at once', async () => {
    const before = await dernierNumero();
    const refused = candidature();
    await faire(base.store, { ...refused, personnes: [] });
    const openings = Array.from({ length: 8 }, () => candidature());
    await Promise.all(openings.map((command) => faire(base.store, command)));
    const rows = await base.sql<{ numero: string }>(
      'SELECT numero FROM labellisation WHERE stream = ANY ($1) ORDER BY numero',
      [openings.map(({ stream }) => stream)],
    );
    expect(rows.map(({ numero }) => Number(numero.slice(-4)) - before)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  const dernierNumero = async () =>
    (
      await base.sql<{ dernier: number }>(`SELECT dernier FROM compteur WHERE reseau = '50' AND annee = 2027`)
    )[0]!.dernier;

  it('waits for the others of its dossier: versions 1 to n, each once', async () => {
    const { command } = await ouvrir();
    const requests = Array.from({ length: 20 }, (_, index) => {
      const request = depot(command.dossier, 'changerContact', { contact: randomUUID() });
      const { contact } = request.data as { contact: string };
      return {
        ...request,
        personnes: [
          { id: contact, prenom: 'Bruno', nom: `Lagrafe ${index}`, courriel: `b${index}@centre.example.org` },
        ],
      };
    });
    const executions = await Promise.all(requests.map((request) => faire(base.store, request)));
    const versions = executions.map(({ answer }) =>
      answer.kind === 'accepted' ? answer.version : answer.code,
    );
    expect([...versions].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
    const rows = await base.sql('SELECT version, commande FROM event WHERE stream = $1 ORDER BY version', [
      command.stream,
    ]);
    expect(rows).toHaveLength(21);
    for (const [index, { id }] of requests.entries())
      expect(rows[Number(versions[index]) - 1]).toMatchObject({ commande: id });
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });
});
