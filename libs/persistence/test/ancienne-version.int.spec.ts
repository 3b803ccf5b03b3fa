import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lireChronologie, reconstruire, verifierChaines } from '../src/index.js';
import { maillon, type EvenementRow } from '../src/journal/evenement.js';
import { MAINTENANT, ouvrirBase, type Base } from './base.js';

interface Recorded {
  streams: {
    stream: string;
    rows: (Omit<EvenementRow, 'hash' | 'stream' | 'reseau'> & { hash: string })[];
  }[];
}

const RELEASES = new URL('../../domain/test/releases/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, RELEASES), 'utf8')) as T;

/** As release 0.1 sealed them. */
const { streams } = read<Recorded>('0.1.json');
const folded = read<{ stream: string; etat: object }[]>('0.1.replis.json');

describe('The events of release 0.1, in the database of today', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    await base.sql(
      `INSERT INTO event (stream, version, reseau, type, forme, data, commande, acteur, survenu_le, enregistre_le, hash)
        SELECT s ->> 'stream', (r ->> 'version')::int, '50', r ->> 'type', (r ->> 'forme')::int, r -> 'data',
          (r ->> 'commande')::uuid, r -> 'acteur', (r ->> 'survenu_le')::timestamptz,
          (r ->> 'enregistre_le')::timestamptz, decode(r ->> 'hash', 'hex')
        FROM jsonb_array_elements($1::jsonb) s, jsonb_array_elements(s -> 'rows') r`,
      [JSON.stringify(streams)],
    );
    await reconstruire(base.store, MAINTENANT);
  });
  afterAll(() => base?.close());

  it('still form a chain that holds', async () => {
    const evenements = streams.flatMap(({ rows }) => rows).length;
    const { anomalies, ...counted } = await verifierChaines(base.store);
    expect(anomalies).toEqual([]);
    expect(counted).toMatchObject({ streams: streams.length, evenements });
  });

  it('fold to the dossiers that the code of today expects', async () => {
    const rows = await base.sql<{ stream: string; etat: object }>(
      'SELECT stream, etat_stocke AS etat FROM labellisation ORDER BY stream',
    );
    const expected = folded.map(({ stream, etat }) => ({ stream, etat }));
    expect(rows).toMatchObject(expected.sort((a, b) => a.stream.localeCompare(b.stream)));
  });

  it('are told on the timeline', async () => {
    const [{ stream, rows }] = streams as [Recorded['streams'][number]];
    const told = await lireChronologie(base.store, '50', stream);
    expect(told?.evenements.map(({ evenement }) => evenement.type)).toEqual(rows.map(({ type }) => type));
  });
});

describe('An event in a former shape', () => {
  const ROW = {
    ...{ stream: 'appel/a0000000-0000-4000-8000-000000000001', version: 1, reseau: '50' },
    ...{ type: 'AppelOuvert', forme: 1, commande: 'c0000000-0000-4000-8000-000000000001' },
    acteur: { kind: 'coordinateur', id: 'c', through: 'api' },
    ...{ survenu_le: MAINTENANT, enregistre_le: MAINTENANT },
    data: {
      ...{ numero: 'AC-50-2027-0001', programme: 'parentalite', regles: 1, reseau: '50' },
      titre: { id: 'd0000000-0000-4000-8000-000000000001', sha256: 'a'.repeat(64) },
      ...{ ouvreLe: '2027-03-01', clotureLe: '2027-03-31', le: '2027-03-01' },
    },
  } as unknown as Omit<EvenementRow, 'hash'>;

  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    await base.sql(`INSERT INTO event SELECT * FROM jsonb_populate_record(NULL::event, $1::jsonb)`, [
      JSON.stringify({ ...ROW, hash: `\\x${maillon(null, ROW).toString('hex')}` }),
    ]);
    await reconstruire(base.store, MAINTENANT);
  });
  afterAll(() => base?.close());

  it('is sealed as it was stored, and folded as it is read today', async () => {
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
    const [row] = await base.sql(`SELECT etat_stocke -> 'rappelsAvant' AS rappels FROM appel`);
    expect(row).toEqual({ rappels: [10, 3] });
    const echeances = await base.sql<{ cle: string }>('SELECT cle FROM echeance ORDER BY at');
    expect(echeances.map(({ cle }) => cle)).toEqual(['cloture.1/clore']);
  });
});
