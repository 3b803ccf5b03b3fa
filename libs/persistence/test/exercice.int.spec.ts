import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aReveiller,
  courriersPrets,
  execute,
  horloge,
  prochaineEcheanceExercice,
  reglerHorloge,
  relire,
  trouverReseau,
  wake,
} from '../src/index.js';
import { candidature, faite, ouvrirBase, type Base } from './base.js';
import { enPartance, vivre } from './moteur.js';
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
    expect(etape).toEqual({ kind: 'attente' });
    await regler();
    const prete = await prochaineEcheanceExercice(base.store, 'demo', LOIN);
    expect(prete).toMatchObject({
      kind: 'echeance',
      stream: vie.stream,
      echeance: { at: expect.stringMatching(/^2018-10-08T/) },
    });
    if (prete?.kind !== 'echeance') throw new Error();

    const { echeance } = prete;
    const trop = faite(await execute(base.store, { stream: vie.stream, now: MONDE, echeance }));
    expect(trop.answer).toMatchObject({ kind: 'refused', code: 'echeance-non-due' });
    const pas = await vivre(base.store, 'demo', prete, MONDE);
    expect(pas!.answer).toMatchObject({ kind: 'accepted', events: [{ type: 'RelanceEchue' }] });
    await regler();
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({
      echeance: { at: expect.stringMatching(/^2018-10-15T/) },
    });
    expect(await prochaineEcheanceExercice(base.store, 'demo', echeance.at)).toBeNull();
  });

  it('has mails that wait for a day leave when the clock gets there', async () => {
    const depart = '2018-10-02T07:10:00.000Z';
    await base.sql(`UPDATE courrier SET partir_le = $1, pret_le = NULL WHERE etat = 'a-envoyer'`, [depart]);
    await wake(base.store, { stream: vie.stream, now: MONDE });
    expect(await enPartance(base, vie.stream)).toEqual([]);
    expect(await aReveiller(base.store, new Date(Date.now() + 3600_000).toISOString())).toEqual([]);
    const etape = await prochaineEcheanceExercice(base.store, 'demo', LOIN);
    expect(etape).toEqual({ kind: 'depart', stream: vie.stream, at: depart });
    // whoever was advancing the clock has died here: the step is still the next one, and the watch finds it too
    await reglerHorloge(base.store, 'demo', depart);
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toEqual(etape);
    expect(await aReveiller(base.store, new Date().toISOString())).toEqual([vie.stream]);
    if (etape?.kind !== 'depart') throw new Error();
    await vivre(base.store, 'demo', etape, MONDE);
    expect(await enPartance(base, vie.stream)).toHaveLength(1);
    expect(await prochaineEcheanceExercice(base.store, 'demo', LOIN)).toMatchObject({ kind: 'attente' });
  });

  it('has what waits for its day leave with the next act, at the latest', async () => {
    await base.sql(
      `UPDATE courrier SET partir_le = '2018-10-01T07:30:00Z', pret_le = NULL WHERE etat = 'a-envoyer'`,
    );
    await relire(base.store, { stream: vie.stream, now: MONDE });
    expect(await enPartance(base, vie.stream)).toHaveLength(1);
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
    expect(await courriersPrets(base.store, 10)).toMatchObject([{ stream: vie.stream }]);
    await regler();
    expect(await courriersPrets(base.store, 10)).toEqual([]);
    expect(await base.sql('SELECT FROM echeance WHERE at < now()')).not.toEqual([]);
    expect(await aReveiller(base.store, plusTard)).toEqual([]);
  });

  it('has a clock that does not move while something is dated by it', async () => {
    const command = candidature({ reseau: 'demo' });
    await base.sql('BEGIN');
    await base.sql(`SELECT FROM compteur WHERE reseau = 'demo' FOR UPDATE`);
    const execution = execute(base.store, { stream: command.stream, now: MONDE, depot: command });
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
