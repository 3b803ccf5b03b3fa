import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aReveiller,
  deposerCommande,
  execute,
  horloge,
  prochaineEcheanceExercice,
  reglerHorloge,
  trouverReseau,
  wake,
} from '../src/index.js';
import { candidature, depot, ouvrirBase, type Base } from './base.js';
import { Vie } from './vie.js';

const MONDE = '2027-03-01T09:00:00.000Z';
const LOIN = '2019-01-01T00:00:00.000Z';

describe('An exercice', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(async () => {
    await base.sql(`UPDATE reseau SET horloge = '2018-10-01T08:00:00Z' WHERE cle = 'demo'`);
    await base.sql('TRUNCATE labellisation, echeance, courrier');
    vie = new Vie(base.store, 'demo');
    await vie.deposee(MONDE);
    await base.sql(`UPDATE courrier SET etat = 'remis'`);
    await vie.avecDocument(MONDE, 'demanderPieces', 'motif', 'Il manque la lettre.', {
      pieces: ['lettre-employeur'],
    });
  });

  const regler = () => base.sql(`UPDATE courrier SET etat = 'remis', bail = NULL`);

  it('dates by its own clock, and arms no timer', async () => {
    const [event] = await base.sql('SELECT survenu_le FROM event WHERE stream = $1 AND version = 1', [
      vie.stream,
    ]);
    expect(event).toEqual({ survenu_le: new Date('2018-10-01T08:00:00Z') });
    const reveil = await wake(base.store, { stream: vie.stream, now: MONDE });
    expect(reveil.next).toBeNull();
    expect(reveil.closed).toBe(false);
    expect(reveil.attributes.PdnProchaineEcheance).toMatch(/^2018-10-08/);
    const [{ numero }] = (await base.sql<{ numero: string }>(
      'SELECT numero FROM labellisation WHERE stream = $1',
      [vie.stream],
    )) as [{ numero: string }];
    expect(numero).toMatch(/^PDN-50-2018-/);
  });

  it('is lived one step after the other, each once its mails have left', async () => {
    const etape = await prochaineEcheanceExercice(base.store, 'demo', LOIN);
    expect(etape).toMatchObject({ kind: 'attente', stream: vie.stream });
    await regler();
    const prete = await prochaineEcheanceExercice(base.store, 'demo', LOIN);
    expect(prete).toMatchObject({
      kind: 'echeance',
      stream: vie.stream,
      at: expect.stringMatching(/^2018-10-08T/),
    });
    if (prete?.kind !== 'echeance') throw new Error();

    const avant = depot(
      vie.dossier,
      'declencherEcheance',
      { cle: prete.cle },
      {
        reseau: 'demo',
        id: prete.id,
        acteur: { kind: 'systeme', id: 'moteur', through: 'moteur' },
      },
    );
    await deposerCommande(base.store, avant);
    const trop = await execute(base.store, { stream: vie.stream, commandId: prete.id, now: MONDE });
    expect(trop.answer).toMatchObject({ kind: 'refused', code: 'echeance-non-due' });
    await reglerHorloge(base.store, 'demo', prete.at);
    const { answer } = await execute(base.store, { stream: vie.stream, commandId: prete.id, now: MONDE });
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'RelanceEchue' }] });
    await regler();
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({
      at: expect.stringMatching(/^2018-10-15T/),
    });
    expect(await prochaineEcheanceExercice(base.store, 'demo', prete.at)).toBeNull();
  });

  it('has mails that wait for a day leave when the clock gets there', async () => {
    const depart = '2018-10-02T07:10:00.000Z';
    await base.sql(`UPDATE courrier SET partir_le = $1 WHERE etat = 'a-envoyer'`, [depart]);
    expect((await wake(base.store, { stream: vie.stream, now: MONDE })).courriers).toEqual([]);
    expect(await aReveiller(base.store, new Date(Date.now() + 3600_000).toISOString())).toEqual([]);
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toEqual({
      kind: 'depart',
      stream: vie.stream,
      at: depart,
    });
    await reglerHorloge(base.store, 'demo', depart);
    expect((await wake(base.store, { stream: vie.stream, now: MONDE })).courriers).toHaveLength(1);
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({ kind: 'attente' });
  });

  it('does not move past a mail of the moment, whatever comes next', async () => {
    await base.sql(`UPDATE courrier SET serie = NULL, gabarit = 'candidature-recue'`);
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({ kind: 'attente' });
    const [{ at }] = (await base.sql<{ at: Date }>('SELECT min(at) AS at FROM echeance')) as [{ at: Date }];
    await reglerHorloge(base.store, 'demo', at.toISOString());
    // what is due at the same moment comes first: its reminders leave together
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({ kind: 'echeance' });
  });

  it('never goes back in time', async () => {
    expect(await reglerHorloge(base.store, 'demo', '2018-11-01T08:00:00.000Z')).toBe(
      '2018-11-01T08:00:00.000Z',
    );
    expect(await reglerHorloge(base.store, 'demo', '2018-10-01T08:00:00.000Z')).toBe(
      '2018-11-01T08:00:00.000Z',
    );
    expect(await horloge(base.store, 'demo')).toBe('2018-11-01T08:00:00.000Z');
    expect(await trouverReseau(base.store, 'demo', MONDE)).toMatchObject({
      exercice: true,
      maintenant: '2018-11-01T08:00:00.000Z',
    });
  });

  it('is the only kind of reseau with a clock', async () => {
    await expect(reglerHorloge(base.store, '50', MONDE)).rejects.toMatchObject({ retryable: false });
    expect(await horloge(base.store, '50')).toBeNull();
  });

  it('has échéances that the watch leaves alone, and mails that it does not', async () => {
    const plusTard = new Date(Date.now() + 31_000).toISOString();
    expect(await aReveiller(base.store, plusTard)).toEqual([vie.stream]);
    await regler();
    expect(await aReveiller(base.store, plusTard)).toEqual([]);
  });

  it('has a clock that does not move while something is dated by it', async () => {
    const command = candidature({ reseau: 'demo' });
    await deposerCommande(base.store, command);
    await base.sql('BEGIN');
    await base.sql(`SELECT FROM compteur WHERE reseau = 'demo' FOR UPDATE`);
    const execution = execute(base.store, { stream: command.stream, commandId: command.id, now: MONDE });
    await base.attendreBloquees(1);
    const avance = reglerHorloge(base.store, 'demo', '2018-12-01T08:00:00.000Z');
    await base.attendreBloquees(2);
    await base.sql('COMMIT');
    await execution;
    expect(await avance).toBe('2018-12-01T08:00:00.000Z');
    const [row] = await base.sql('SELECT survenu_le FROM event WHERE stream = $1', [command.stream]);
    expect(row).toEqual({ survenu_le: new Date('2018-10-01T08:00:00Z') });
  });
});
