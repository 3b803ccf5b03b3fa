import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reconstruire, verifierChaines, wake } from '../src/index.js';
import { candidature, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';
import { Vie } from './vie.js';

const VUES = ['labellisation', 'echeance', 'tache', 'fiche_annuaire'];

describe('The views', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.aLActif(MAINTENANT, '2029-02-28');
    await new Vie(base.store, '61').auxEngagements(MAINTENANT);
    await faire(base.store, { ...candidature(), personnes: [] });
  });
  afterAll(() => base.close());

  const vues = async () =>
    Object.fromEntries(
      await Promise.all(
        VUES.map(
          // what its workflow has heard is noted beside the view, and made of no event
          async (vue) =>
            [
              vue,
              await base.sql(
                `SELECT (to_jsonb(v) - '{entendue,armee}'::text[])::text AS ligne FROM ${vue} v ORDER BY 1`,
              ),
            ] as const,
        ),
      ),
    );

  it('are the same rows, bit for bit, once rebuilt', async () => {
    const before = await vues();
    expect(before['echeance']!.length).toBeGreaterThan(5);
    expect(before['fiche_annuaire']).toHaveLength(1);
    expect(await reconstruire(base.store, MAINTENANT)).toEqual({ streams: 2, lignes: 0 });
    expect(await vues()).toEqual(before);
  });

  it('come back from nothing', async () => {
    const before = await vues();
    await base.sql(`DELETE FROM labellisation WHERE version > 0`);
    await base.sql(`TRUNCATE echeance, tache, fiche_annuaire`);
    const { lignes } = await reconstruire(base.store, MAINTENANT);
    expect(lignes).toBe(
      before['echeance']!.length + before['tache']!.length + before['fiche_annuaire']!.length + 2,
    );
    expect(await vues()).toEqual(before);
  });

  it('are mended where they were spoilt, and nowhere else', async () => {
    const before = await vues();
    await base.sql(`UPDATE labellisation SET etat = 'archivee' WHERE stream = $1`, [vie.stream]);
    await base.sql(`UPDATE echeance SET libelle = 'x' WHERE ctid = (SELECT min(ctid) FROM echeance)`);
    await base.sql(
      `INSERT INTO tache (stream, cle, reseau, type, raison, depuis) VALUES ($1, 'x', '50', 'x', 'x', now())`,
      [vie.stream],
    );
    expect(await reconstruire(base.store, MAINTENANT)).toEqual({ streams: 2, lignes: 3 });
    expect(await vues()).toEqual(before);
  });

  it('are brought up to date by a wake, which writes no event', async () => {
    const before = await vues();
    await base.sql(`UPDATE echeance SET at = at + interval '1 day' WHERE stream = $1`, [vie.stream]);
    const { version } = await wake(base.store, { stream: vie.stream, now: MAINTENANT });
    expect(await vues()).toEqual(before);
    const [row] = await base.sql('SELECT max(version) AS version FROM event WHERE stream = $1', [vie.stream]);
    expect(row).toEqual({ version });
  });

  it('keep no trace of the day on which they are made', async () => {
    const before = await vues();
    await reconstruire(base.store, '2028-06-01T09:00:00.000Z');
    expect(await vues()).toEqual(before);
  });

  it('are folded again from the events when their form is an older one', async () => {
    const before = await vues();
    await base.sql(`UPDATE labellisation SET forme = 0, etat_stocke = '{}' WHERE stream = $1`, [vie.stream]);
    await wake(base.store, { stream: vie.stream, now: MAINTENANT });
    expect(await vues()).toEqual(before);
  });

  it('of a newer form are left to a newer process', async () => {
    await base.sql(`UPDATE labellisation SET forme = 999 WHERE stream = $1`, [vie.stream]);
    await expect(wake(base.store, { stream: vie.stream, now: MAINTENANT })).rejects.toMatchObject({
      name: 'TechnicalError',
      retryable: true,
    });
    await base.sql(`UPDATE labellisation SET forme = 0 WHERE stream = $1`, [vie.stream]);
    await reconstruire(base.store, MAINTENANT);
  });
});

describe('The chain of events', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.auxEngagements(MAINTENANT);
  });
  afterAll(() => base.close());

  const apres = async (spoil: string, values: unknown[] = []) => {
    await base.sql('BEGIN');
    await base.sql('ALTER TABLE event DISABLE TRIGGER event_immuable');
    await base.sql(spoil, values);
    await base.sql('ALTER TABLE event ENABLE TRIGGER event_immuable');
    await base.sql('COMMIT');
    return verifierChaines(base.store);
  };
  const sauver = () => base.sql(`CREATE TABLE sauve AS SELECT * FROM event`);
  const rendre = async () => {
    await apres('TRUNCATE event; INSERT INTO event SELECT * FROM sauve; DROP TABLE sauve');
  };

  it('holds', async () => {
    const { anomalies, evenements } = await verifierChaines(base.store);
    expect(anomalies).toEqual([]);
    expect(evenements).toBeGreaterThan(4);
  });

  it.each([
    [
      'edited content',
      `UPDATE event SET data = data || '{"le": "2027-02-01"}' WHERE version = 2`,
      { version: 2, defaut: 'maillon' },
    ],
    [
      'another author',
      `UPDATE event SET acteur = acteur || '{"id": "x"}' WHERE version = 3`,
      { version: 3, defaut: 'maillon' },
    ],
    [
      'another date',
      `UPDATE event SET survenu_le = survenu_le - interval '1 day' WHERE version = 3`,
      { version: 3, defaut: 'maillon' },
    ],
    ['a removed event', `DELETE FROM event WHERE version = 2`, { version: 3, defaut: 'rang' }],
    [
      'a removed end',
      `DELETE FROM event WHERE version = (SELECT max(version) FROM event)`,
      { version: 6, defaut: 'tete' },
    ],
    [
      'swapped events',
      `UPDATE event SET version = CASE version WHEN 2 THEN -3 ELSE -2 END WHERE version IN (2, 3); UPDATE event SET version = -version WHERE version < 0`,
      { version: 2, defaut: 'maillon' },
    ],
  ])('betrays %s', async (_what, spoil, anomalie) => {
    await sauver();
    const { anomalies } = await apres(spoil);
    expect(anomalies).toContainEqual({ stream: vie.stream, ...anomalie });
    await rendre();
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });

  it('betrays a document that is not the one that was sealed, and misses none that was erased', async () => {
    const [{ id }] = (await base.sql<{ id: string }>(`SELECT id FROM document WHERE type = 'lieu'`)) as [
      { id: string },
    ];
    await base.sql(`UPDATE document SET contenu = '"Salle verte"' WHERE id = $1`, [id]);
    expect((await verifierChaines(base.store)).anomalies).toEqual([
      { stream: vie.stream, version: expect.any(Number), defaut: 'document' },
    ]);
    await base.sql('DELETE FROM document WHERE id = $1', [id]);
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });
});
