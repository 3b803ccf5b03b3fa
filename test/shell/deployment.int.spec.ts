import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { watch } from '@pdn/worker';
import { pino } from 'pino';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

describe('After a deployment', () => {
  let reseau: ReseauReel;
  let dossiers: DossierReel[];

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossiers = [await ouvrirDossierReel(reseau), await ouvrirDossierReel(reseau)];
    for (const dossier of dossiers) {
      await dossier.faire('declarerEligible');
      await dossier.calme();
    }
  }, 120_000);
  afterAll(() => reseau?.stop());

  /** Workers with this code start, until every dossier was told. */
  async function deployer(code: { domaine: string; deroulement: string }, workers = 1): Promise<void> {
    const stopping = new AbortController();
    const parts = { store: reseau.store, client: reseau.env.client, code, log: pino({ level: 'silent' }) };
    const watches = Array.from({ length: workers }, () => watch(parts, stopping.signal));
    await eventually(
      'the end of the deployment',
      async () => {
        const [reste] = await reseau.sql<{ n: string }>(
          `SELECT count(*) AS n FROM deploiement WHERE empreinte IN ($1, $2) AND (jusqua >= $3 OR termine_le IS NOT NULL)`,
          [
            code.domaine,
            code.deroulement,
            dossiers
              .map(({ stream }) => stream)
              .sort()
              .at(-1),
          ],
        );
        return reste?.n === '2';
      },
      30_000,
    ).finally(() => stopping.abort());
    await Promise.all(watches);
    for (const dossier of dossiers) await dossier.calme();
  }

  const echeances = () => reseau.sql(`SELECT stream, cle, at FROM echeance ORDER BY stream, cle`);
  const pokes = async (dossier: DossierReel) =>
    (await dossier.events()).filter(
      ({ workflowExecutionSignaledEventAttributes: signal }) => signal?.signalName === SIGNAL_VERIFY,
    ).length;

  it('of other rules, each sleeping dossier is read again under them, once', async () => {
    const before = await echeances();
    expect(before.length).toBeGreaterThanOrEqual(dossiers.length);
    const pokedBefore = await Promise.all(dossiers.map(pokes));
    await reseau.sql(`UPDATE echeance SET at = at + interval '1 year'`);
    await deployer({ domaine: 'autres-regles', deroulement: 'sources' }, 2);
    expect(await echeances()).toEqual(before);
    expect(await Promise.all(dossiers.map(pokes))).toEqual(pokedBefore.map((count) => count + 1));
  }, 60_000);

  it('of another workflow, each goes on in a new run', async () => {
    const runs = await Promise.all(dossiers.map((dossier) => dossier.runs()));
    await deployer({ domaine: 'autres-regles', deroulement: 'autre' });
    for (const [index, dossier] of dossiers.entries()) {
      expect(await dossier.runs()).toHaveLength(runs[index]!.length + 1);
      expect(await dossier.status()).toBe('RUNNING');
    }
  }, 60_000);

  it('of the same code, none is disturbed', async () => {
    const before = await Promise.all(dossiers.map((dossier) => dossier.events()));
    await deployer({ domaine: 'autres-regles', deroulement: 'autre' });
    const after = await Promise.all(dossiers.map((dossier) => dossier.events()));
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
  }, 60_000);
});
