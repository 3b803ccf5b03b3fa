import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, verifierChaines, wake, type DepotCommande } from '../src/index.js';
import { candidature, depot, document, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';
import { executer } from './moteur.js';

describe('A command', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const ouvrir = async () => {
    const command = candidature();
    return { command, ...(await faire(base.store, command)) };
  };
  const demander = (command: DepotCommande) =>
    execute(base.store, { stream: command.stream, now: MAINTENANT, depot: command });
  /** How many rows there are of a command, of what came with it, and of its stream. */
  const traces = async ({ id, stream }: DepotCommande) => {
    const [row] = await base.sql(
      `SELECT (SELECT count(*)::int FROM commande WHERE id = $1) AS commandes,
        (SELECT count(*)::int FROM document WHERE commande = $1) AS documents,
        (SELECT count(*)::int FROM personne WHERE commande = $1) AS personnes,
        (SELECT count(*)::int FROM structure WHERE commande = $1) AS structures,
        (SELECT count(*)::int FROM flux WHERE stream = $2) AS lignes,
        (SELECT count(*)::int FROM event WHERE stream = $2) AS evenements`,
      [id, stream],
    );
    return row;
  };
  const RIEN = { commandes: 0, documents: 0, personnes: 0, structures: 0, lignes: 0, evenements: 0 };
  const ISSUE_SEULE = { ...RIEN, commandes: 1 };
  const OUVERT = { commandes: 1, documents: 1, personnes: 2, structures: 1, lignes: 1, evenements: 1 };
  const personneEtStructure = ({ personnes, structures }: DepotCommande) => ({
    personnes: personnes!.map((personne) => ({ ...personne, id: randomUUID() })),
    structures: structures!.map((structure) => ({ ...structure, id: randomUUID() })),
  });
  /** How many rows there are at all. */
  const tout = () =>
    base.sql(
      [
        'commande',
        'document',
        'personne',
        'structure',
        'labellisation',
        'event',
        'courrier',
        'lien',
        'compteur',
      ]
        .map((table) => `SELECT '${table}' AS table, count(*)::int AS lignes FROM ${table}`)
        .join(' UNION ALL '),
    );
  const issueDe = async ({ id }: DepotCommande) =>
    (await base.sql<{ issue: object | null }>('SELECT issue FROM commande WHERE id = $1', [id]))[0]?.issue;

  it('opens a dossier: event, number, documents and people in one go', async () => {
    const { command, answer, annonce, apportees } = await ouvrir();
    expect(answer).toEqual({
      kind: 'accepted',
      version: 1,
      events: [{ type: 'CandidatureDeposee', version: 1 }],
    });
    expect(annonce).toEqual({ stream: command.stream, signal: 'deposerCandidature', commandId: command.id });
    expect(apportees).toEqual([]);
    expect(await wake(base.store, { stream: command.stream, now: MAINTENANT })).toMatchObject({
      version: 1,
      closed: false,
      attributes: { PdnEtat: 'candidature', PdnReseau: '50' },
    });
    const [row] = await base.sql('SELECT numero, etat FROM labellisation WHERE stream = $1', [
      command.stream,
    ]);
    expect(row).toEqual({ numero: expect.stringMatching(/^PDN-50-2027-\d{4}$/), etat: 'candidature' });
    expect(await traces(command)).toEqual(OUVERT);
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
        UNION ALL SELECT xmin::text FROM structure WHERE commande = $2
        UNION ALL SELECT xmin::text FROM commande WHERE id = $2) rows`,
      [command.stream, command.id],
    );
    expect(transactions).toHaveLength(1);
  });

  it('sent again has one effect, the same answer, and nothing to tell', async () => {
    const { command, answer } = await ouvrir();
    const again = await faire(base.store, command);
    expect(again).toEqual({ kind: 'faite', answer, annonce: null, apportees: [], wake: null });
    expect(await executer(base.store, command.stream, command.id, MAINTENANT)).toEqual(again);
    expect(await traces(command)).toEqual(OUVERT);
    expect(await issueDe(command)).toEqual(answer);
  });

  it('sent many times at once has one effect and one answer, and is told once', async () => {
    const command = candidature();
    const fois = await Promise.all(Array.from({ length: 10 }, () => faire(base.store, command)));
    for (const { answer } of fois) expect(answer).toEqual(fois[0]!.answer);
    expect(fois.filter(({ annonce }) => annonce !== null)).toHaveLength(1);
    expect(await traces(command)).toEqual(OUVERT);
  });

  it('sent many times at once to an open dossier, too', async () => {
    const { command } = await ouvrir();
    const geste = depot(command.dossier, 'declarerComplete', {});
    const fois = await Promise.all(Array.from({ length: 10 }, () => faire(base.store, geste)));
    for (const { answer } of fois) expect(answer).toMatchObject({ kind: 'accepted', version: 2 });
    expect(fois.filter(({ annonce }) => annonce !== null)).toHaveLength(1);
  });

  it.each([
    ['another content', { empreinte: 'other' }],
    ['another type', { type: 'declarerComplete' as const }],
  ])('under the same id with %s is a conflict, and nothing is written', async (_what, change) => {
    const { command, answer } = await ouvrir();
    const autre = document(command.id, 'autre', 'x');
    const conflit = { ...command, documents: [autre.row], ...change };
    expect(await demander(conflit)).toEqual({ kind: 'conflit' });
    expect(await traces(command)).toEqual(OUVERT);
    expect(await issueDe(command)).toEqual(answer);
  });

  it('of several contents at once under one id is one of them: the others are conflicts', async () => {
    const command = candidature();
    const autre = { ...command, empreinte: 'other' };
    const issues = await Promise.all([command, autre, command, autre, command, autre].map(demander));
    expect(issues.filter(({ kind }) => kind === 'faite')).toHaveLength(3);
    expect(issues.filter(({ kind }) => kind === 'conflit')).toHaveLength(3);
    expect(await traces(command)).toEqual(OUVERT);
  });

  it.each([
    ['a dossier that does not exist', () => depot(randomUUID(), 'declarerComplete', {})],
    [
      'an act and a dossier of another reseau',
      async () => depot((await ouvrir()).command.dossier, 'declarerComplete', {}, { reseau: '61' }),
    ],
    ['a reseau that does not exist', () => candidature({ reseau: '99' })],
  ])('for %s leaves nothing at all', async (_what, faireUn) => {
    const geste = await faireUn();
    const avant = await tout();
    const documents = [document(geste.id, 'motif', 'x').row];
    expect(await demander({ ...geste, documents })).toEqual({ kind: 'absente' });
    expect(await tout()).toEqual(avant);
  });

  it.each([
    ['another dossier', async () => ({ stream: (await ouvrir()).command.stream })],
    ['a dossier that does not exist', () => ({ stream: `labellisation/${randomUUID()}` })],
    ['another reseau', () => ({ reseau: '61' })],
  ])('under an id that is known of %s tells nothing of it, and leaves nothing', async (_what, ailleurs) => {
    const { command, answer } = await ouvrir();
    const autre = { ...command, ...(await ailleurs()) };
    const avant = await tout();
    expect(await demander(autre)).toEqual({ kind: 'absente' });
    expect(await tout()).toEqual(avant);
    expect(await issueDe(command)).toEqual(answer);
  });

  it('that is refused has its refusal for outcome, and only that', async () => {
    const { command } = await ouvrir();
    const early = depot(command.dossier, 'publierFiche', {});
    const issue = await faire(base.store, early);
    const { answer } = issue;
    expect(answer).toMatchObject({ kind: 'refused', code: expect.any(String), message: expect.any(String) });
    expect(issue).toMatchObject({ annonce: null, apportees: [] });
    expect(await issueDe(early)).toEqual(answer);
    expect((await faire(base.store, early)).answer).toEqual(answer);
    expect(await traces(early)).toMatchObject({ commandes: 1, evenements: 1 });
  });

  it('that is refused leaves nothing of what came with it', async () => {
    const { command } = await ouvrir();
    const refuse = depot(command.dossier, 'publierFiche', {});
    const contenus = { documents: [document(refuse.id, 'motif', 'x').row], ...personneEtStructure(command) };
    expect((await faire(base.store, { ...refuse, ...contenus })).answer.kind).toBe('refused');
    expect(await traces(refuse)).toMatchObject({ commandes: 1, documents: 0, personnes: 0, structures: 0 });
  });

  it('that changes nothing leaves nothing of what came with it, and has nothing to tell', async () => {
    const { command } = await ouvrir();
    const contact = randomUUID();
    const personnes = [{ id: contact, prenom: 'Bruno', nom: 'Lagrafe', courriel: 'b@centre.example.org' }];
    await faire(base.store, { ...depot(command.dossier, 'changerContact', { contact }), personnes });
    const encore = depot(command.dossier, 'changerContact', { contact });
    const documents = [document(encore.id, 'motif', 'x').row];
    const inutile = { ...encore, documents, ...personneEtStructure(command) };
    const issue = await faire(base.store, inutile);
    expect(issue).toMatchObject({ answer: { kind: 'accepted', version: 2, events: [] }, annonce: null });
    expect(await traces(inutile)).toMatchObject({ commandes: 1, documents: 0, personnes: 0, structures: 0 });
  });

  it('that would open a dossier and is refused keeps its outcome: no person, no document, no dossier, no lock', async () => {
    const refusee = { ...candidature(), structures: [] };
    const issue = await faire(base.store, refusee);
    expect(issue).toMatchObject({ answer: { kind: 'refused', code: 'structure-inconnue' }, annonce: null });
    expect(await traces(refusee)).toEqual(ISSUE_SEULE);
    const fois = await Promise.all(Array.from({ length: 5 }, () => faire(base.store, refusee)));
    for (const { answer } of fois) expect(answer).toEqual(issue.answer);
    expect(await traces(refusee)).toEqual(ISSUE_SEULE);
    expect(await wake(base.store, { stream: refusee.stream, now: MAINTENANT })).toMatchObject({
      version: 0,
      closed: true,
      next: null,
    });
  });

  it('that does not lie in the store, or lies there for another stream, is no command of this one', async () => {
    const [a, b] = [await ouvrir(), await ouvrir()];
    for (const commandId of [randomUUID(), b.command.id])
      expect(await execute(base.store, { stream: a.command.stream, commandId, now: MAINTENANT })).toEqual({
        kind: 'absente',
      });
    expect(await traces(a.command)).toEqual(OUVERT);
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
    expect((await faire(base.store, stale)).answer).toMatchObject({ code: 'version-depassee' });
  });

  it('that expects a version finds it under the lock: of many at once, one does', async () => {
    const { command } = await ouvrir();
    const gestes = Array.from({ length: 6 }, () => {
      const contact = randomUUID();
      return {
        ...depot(command.dossier, 'changerContact', { contact }, { expectedVersion: 1 }),
        personnes: [{ id: contact, prenom: 'Bruno', nom: 'Lagrafe', courriel: 'b@centre.example.org' }],
      };
    });
    const answers = (await Promise.all(gestes.map((geste) => faire(base.store, geste)))).map(({ answer }) =>
      answer.kind === 'refused' ? answer.code : answer.version,
    );
    expect(answers.filter((answer) => answer === 2)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'version-depassee')).toHaveLength(5);
  });

  it('of another server, whose clock is behind, is dated no earlier than the fact before it', async () => {
    const { command } = await ouvrir();
    const avant = new Date(Date.parse(MAINTENANT) - 5_000).toISOString();
    await faire(base.store, depot(command.dossier, 'declarerComplete', {}), avant);
    const dates = await base.sql<{ survenu_le: Date }>(
      'SELECT survenu_le FROM event WHERE stream = $1 ORDER BY version',
      [command.stream],
    );
    expect(dates.map(({ survenu_le }) => survenu_le.toISOString())).toEqual([MAINTENANT, MAINTENANT]);
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

  it('names nobody who came with a command that was refused: they went with it', async () => {
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
