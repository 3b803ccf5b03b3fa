import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { creerReseau } from '@pdn/persistence';
import { freePort } from '@pdn/tools/ports';
import { Client } from 'pg';
import { MANCHE } from '../builders/fiches-reseaux.js';
import { appUrlOf, startPostgres, type Postgres } from '../builders/postgres.js';

jest.setTimeout(60_000);

const STREAM = 'labellisation/00000000-0000-4000-8000-000000000001';

describe('pdn verifier', () => {
  let postgres: Postgres;
  let superuser: Client;
  const avant = { ...process.env };
  beforeAll(async () => {
    postgres = await startPostgres();
    await creerReseau(postgres.ownerUrl, MANCHE);
    superuser = new Client({ connectionString: postgres.ownerUrl });
    await superuser.connect();
    process.env['DATABASE_URL'] = postgres.ownerUrl;
    process.env['PDN_APP_PASSWORD'] = new URL(appUrlOf(postgres)).password;
    process.env['PDN_SECRET'] = 'secret';
    process.env['TEMPORAL_ADDRESS'] = `127.0.0.1:${await freePort()}`;
  });
  afterAll(async () => {
    process.env = avant;
    await superuser?.end();
    await postgres?.stop();
  });

  let dit: string[];
  beforeEach(() => {
    dit = [];
    for (const voie of ['log', 'error'] as const)
      jest.spyOn(console, voie).mockImplementation((ligne: string) => void dit.push(ligne));
  });
  afterEach(() => void jest.restoreAllMocks());

  /** What it fails with: there is no engine. */
  async function verifier(): Promise<string | null> {
    const { pdn } = await import('@pdn/tools/pdn');
    return pdn(['verifier']).then(
      () => null,
      (error: Error) => error.message,
    );
  }

  it('says that the journal is intact and nothing is late, though the engine does not answer', async () => {
    expect(await verifier()).toMatch(/^Le journal est intact, mais le moteur ne répond pas/);
    expect(dit).toEqual(['0 dossiers, 0 événements : tout est intact.', 'Le moteur n’a rien en retard.']);
  });

  it('shows what the engine must do and cannot', async () => {
    await superuser.query(
      `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur, deposee_le, origine)
        VALUES (gen_random_uuid(), '50', $1, 'enregistrerDecisionCommission', '{}', '',
          '{"kind": "systeme", "id": "moteur", "through": "moteur"}', now() - interval '1 hour', 'commission/b')`,
      [STREAM],
    );
    await superuser.query(
      `INSERT INTO echeance (stream, cle, serie, reseau, jour, at, libelle, action)
        VALUES ($1, 'pieces.1/relance-1', 'pieces.1', '50', '2026-01-05', '2026-01-05T08:10:00Z', 'x', '{"kind": "relance"}')`,
      [STREAM],
    );
    expect(await verifier()).not.toBeNull();
    expect(dit).toEqual([
      '0 dossiers, 0 événements : tout est intact.',
      expect.stringMatching(
        /^Depuis .*\n05\/01\/2026 08:10 .*échéance en retard .*pieces\.1\/relance-1 .*labellisation.*\n.*commande sans issue .*enregistrerDecisionCommission .*labellisation/,
      ),
    ]);
  });
});
