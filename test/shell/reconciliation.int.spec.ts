import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RAPPROCHEMENT, type EcartKind } from '@pdn/contracts/temporal';
import { seul } from '@pdn/persistence';
import { reconcile } from '@pdn/worker';
import { pino } from 'pino';
import {
  ouvrirDossierReel,
  ouvrirReseauReel,
  type DossierReel,
  type ReseauReel,
} from '../builders/reseau-reel.js';
import { eventually } from '../builders/shell.js';

describe('The nightly comparison', () => {
  let reseau: ReseauReel;
  let dossier: DossierReel;
  const alerts: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => alerts.push(line) });

  beforeAll(async () => {
    reseau = await ouvrirReseauReel();
    dossier = await ouvrirDossierReel(reseau);
    await dossier.faire('declarerEligible');
    await dossier.calme();
  }, 120_000);
  afterAll(() => reseau?.stop());

  const night = () => reconcile({ store: reseau.store, client: reseau.env.client, log });
  const repares = (ecart: EcartKind) => ({
    compares: expect.any(Number),
    repares: [{ stream: dossier.stream, ecart }],
    restent: [],
  });
  const RIEN = { compares: 1, repares: [], restent: [] };
  const attributs = async () => (await dossier.handle.describe()).typedSearchAttributes;
  /** The list of what runs comes a moment after what happens. */
  const nobodyFollows = () =>
    eventually('nobody to follow it', async () => {
      const running = `WorkflowId = '${dossier.stream}' AND ExecutionStatus = 'Running'`;
      return (await reseau.env.client.workflow.count(running)).count === 0;
    });
  const sansLaVeille = (work: () => Promise<void>): Promise<void> =>
    eventually('the watch to pause', () => seul(reseau.store, 'veille', work), 30_000);

  it('finds nothing where all is well, and disturbs nobody', async () => {
    await eventually('the attributes', async () => (await attributs()).getAll().length > 0);
    const before = (await dossier.events()).length;
    expect(await night()).toEqual(RIEN);
    expect((await dossier.events()).length).toBe(before);
  }, 60_000);

  it('brings back a dossier that nobody follows', async () => {
    await dossier.handle.terminate();
    await nobodyFollows();
    expect(await night()).toEqual(repares('absent'));
    await dossier.calme();
    expect(await night()).toEqual(RIEN);
  }, 60_000);

  it('sets another échéance right', async () => {
    await reseau.sql(`UPDATE labellisation SET prochaine_echeance = prochaine_echeance + interval '1 day'`);
    expect(await night()).toEqual(repares('echeance'));
    expect(await night()).toEqual(RIEN);
  }, 60_000);

  it('finds a workflow that would wake too late', async () => {
    await reseau.sql(`UPDATE labellisation SET armee = armee + interval '1 day'`);
    expect(await night()).toEqual(repares('echeance'));
    await reseau.sql(`UPDATE labellisation SET armee = NULL`);
    expect(await night()).toEqual(repares('echeance'));
    expect(await night()).toEqual(RIEN);
  }, 60_000);

  it(
    'tells a dossier of a command that it has not heard of',
    () =>
      sansLaVeille(async () => {
        const { wake } = await dossier.followed();
        await dossier.faire(
          'suspendre',
          { raison: 'conge-maternite' },
          { contenus: { motif: 'Congé de maternité.' }, sansLeDire: true },
        );
        expect(await night()).toEqual(repares('en-retard'));
        await dossier.calme();
        expect((await dossier.followed()).wake?.version).toBe(wake!.version + 1);
        expect(await night()).toEqual(RIEN);
      }),
    90_000,
  );

  it('gives the alert for what the engine is to do and cannot', async () => {
    const inconnue = randomUUID();
    await reseau.sql(
      `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur, origine, deposee_le)
        SELECT $1, reseau, stream, 'commandeInconnue', '{}', '', '{"kind": "systeme", "id": "moteur", "through": "moteur"}',
          stream, now() - interval '1 hour' FROM labellisation`,
      [inconnue],
    );
    alerts.length = 0;
    const reste = { stream: dossier.stream, ecart: 'bloque', lequel: 'commande commandeInconnue' };
    expect(await night()).toMatchObject({ restent: [reste] });
    expect(alerts.map((line) => JSON.parse(line))).toMatchObject([reste]);

    await reseau.sql('DELETE FROM commande WHERE id = $1', [inconnue]);
    await dossier.verify();
    await dossier.calme();
    expect(await night()).toEqual(RIEN);
  }, 60_000);

  it(
    'ends the workflow of a dossier that is closed',
    () =>
      sansLaVeille(async () => {
        await dossier.faire(
          'abandonnerCandidature',
          { par: 'employeur' },
          { contenus: { motif: 'Poste supprimé.' }, auNomDe: 'employeur', sansLeDire: true },
        );
        expect(await night()).toEqual(repares('clos'));
        await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
        await nobodyFollows();
        expect(await night()).toEqual({ ...RIEN, compares: 0 });
      }),
    90_000,
  );

  it('is on the schedule of every night, and gives its report', async () => {
    const schedule = reseau.env.client.schedule.getHandle(RAPPROCHEMENT);
    const { spec, action } = await schedule.describe();
    expect(action).toMatchObject({ type: 'startWorkflow', workflowType: RAPPROCHEMENT });
    expect(spec.calendars).toHaveLength(1);
    await schedule.trigger();
    const triggered = async () => (await schedule.describe()).info.recentActions.at(-1)?.action.workflow;
    await eventually('the run', async () => (await triggered()) !== undefined);
    const run = await triggered();
    expect(await reseau.env.client.workflow.getHandle(run!.workflowId).result()).toEqual({
      ...RIEN,
      compares: 0,
    });
  }, 60_000);
});
