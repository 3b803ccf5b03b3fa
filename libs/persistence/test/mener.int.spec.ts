import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierOf, SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { declencher, execute, mener, verifierChaines, wake, type Menee } from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { candidature, ouvrirBase, type Base } from './base.js';
import { executer, faireCeQuiFutApporte, faireLaSuite } from './moteur.js';
import { acteDeSeance, planifierUneSeance, tenirLaSeance, type SeancePlanifiee } from './seance.js';
import { Vie } from './vie.js';

const AVANT = '2027-03-01T09:00:00.000Z';
const SEANCE = '2027-03-16T14:30:00.000Z';
const APRES = '2027-03-18T09:00:00.000Z';

describe('What a command brings to other streams, with nobody but whoever commits it', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const types = async (stream: string) =>
    (
      await base.sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [stream])
    ).map(({ type }) => type);
  const enAttente = async (stream: string) =>
    base.sql('SELECT FROM commande WHERE stream = $1 AND origine IS NOT NULL AND issue IS NULL', [stream]);
  const enCommission = async () => {
    const vie = new Vie(base.store);
    await vie.deposee(AVANT);
    await vie.avecDocument(AVANT, 'renvoyerEnCommission', 'motif', 'Métier hors liste.', {});
    return vie.stream;
  };
  /** Minutes that both but the secretary have signed. */
  async function aSigner(dossiers: string[]): Promise<SeancePlanifiee> {
    const seance = await planifierUneSeance(base.store, AVANT);
    const decisions = dossiers.map((dossier) => [dossier, 'favorable'] as const);
    await tenirLaSeance(base.store, seance, decisions, SEANCE);
    const { stream } = seance;
    const depot = acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'presidence' });
    await execute(base.store, { stream, now: APRES, depot });
    return seance;
  }
  const signature = (stream: string) =>
    acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'secretariat' });
  async function signer(stream: string, horloge = (): string => APRES, depot = signature(stream)) {
    const menee = await mener({ ...base.store, horloge }, { stream, now: APRES, depot });
    if (menee.kind !== 'faite') throw new Error(menee.kind);
    return menee;
  }
  const dits = ({ annonces }: Menee) => annonces.map(({ stream, signal }) => `${signal} ${stream}`);

  it('is done at once: signed minutes decide, and the session has heard of it', async () => {
    const dossiers = [await enCommission(), await enCommission()];
    const { stream } = await aSigner(dossiers);
    const menee = await signer(stream);
    for (const dossier of dossiers) {
      expect((await types(dossier)).at(-1)).toBe('CommissionFavorable');
      expect(await enAttente(dossier)).toEqual([]);
    }
    expect((await types(stream)).filter((type) => type === 'DecisionTransmise')).toHaveLength(2);
    expect(dits(menee).sort()).toEqual(
      [
        `signerProcesVerbal ${stream}`,
        ...dossiers.map((dossier) => `enregistrerDecisionCommission ${dossier}`),
        ...dossiers.map(() => `constaterTransmission ${stream}`),
      ].sort(),
    );
    expect((await verifierChaines(base.store)).anomalies).toEqual([]);
  });

  it('is dated by the clock of its own stream', async () => {
    const dossier = await enCommission();
    const { stream } = await aSigner([dossier]);
    await signer(stream, () => '2027-03-19T07:00:00.000Z');
    const dates = await base.sql<{ survenu_le: Date }>(
      `SELECT survenu_le FROM event WHERE type = 'CommissionFavorable' AND stream = $1`,
      [dossier],
    );
    expect(dates).toEqual([{ survenu_le: new Date('2027-03-19T07:00:00.000Z') }]);
  });

  it('is left to the workflow of its stream when it fails there, and the others are done', async () => {
    const [pris, tenu] = [await enCommission(), await enCommission()];
    const { stream } = await aSigner([tenu, pris]);
    await base.sql('BEGIN');
    await base.sql('SELECT FROM labellisation WHERE stream = $1 FOR UPDATE', [tenu]);
    const menee = await signer(stream);
    await base.sql('COMMIT');
    expect(menee.answer).toMatchObject({ kind: 'accepted' });
    expect(menee.annonces).toContainEqual({ stream: tenu, signal: SIGNAL_VERIFY, commandId: null });
    expect((await types(pris)).at(-1)).toBe('CommissionFavorable');
    expect(await types(tenu)).not.toContain('CommissionFavorable');
    expect(await enAttente(tenu)).toHaveLength(1);

    await faireCeQuiFutApporte(base.store, tenu, APRES);
    await faireCeQuiFutApporte(base.store, stream, APRES);
    expect((await types(tenu)).at(-1)).toBe('CommissionFavorable');
    expect((await types(stream)).filter((type) => type === 'DecisionTransmise')).toHaveLength(2);
  });

  it('is found by the same command sent again, when whoever committed it died in between', async () => {
    const dossier = await enCommission();
    const { stream } = await aSigner([dossier]);
    const depot = signature(stream);
    await execute(base.store, { stream, now: APRES, depot });
    expect(await types(dossier)).not.toContain('CommissionFavorable');
    expect((await wake(base.store, { stream: dossier, now: APRES })).next!.key).toBe(
      'apportee/enregistrerDecisionCommission',
    );
    const { answer } = await signer(stream, () => APRES, depot);
    expect(answer).toMatchObject({ kind: 'accepted' });
    expect((await types(dossier)).at(-1)).toBe('CommissionFavorable');
    expect((await types(stream)).at(-1)).toBe('DecisionTransmise');
    expect((await signer(stream, () => APRES, depot)).annonces).toEqual([]);
  });

  it('is left to the workflows altogether after two failures: the answer does not wait for a store that is away', async () => {
    const [un, deux, trois] = [await enCommission(), await enCommission(), await enCommission()];
    const { stream } = await aSigner([un, deux, trois]);
    await base.sql('BEGIN');
    await base.sql('SELECT FROM labellisation WHERE stream = ANY ($1) FOR UPDATE', [[un, deux]]);
    const { annonces } = await signer(stream);
    await base.sql('COMMIT');
    const [, ...autres] = annonces;
    expect(autres).toEqual(
      [un, deux, trois].map((dossier) => ({ stream: dossier, signal: SIGNAL_VERIFY, commandId: null })),
    );
    await faireCeQuiFutApporte(base.store, trois, APRES);
    expect((await types(trois)).at(-1)).toBe('CommissionFavorable');
  });

  it('is done once by two executors at once: whoever committed, and its workflow', async () => {
    const dossier = await enCommission();
    const { stream } = await aSigner([dossier]);
    const depot = signature(stream);
    const issue = await execute(base.store, { stream, now: APRES, depot });
    if (issue.kind !== 'faite') throw new Error(issue.kind);
    const [{ id }] = issue.apportees as [(typeof issue.apportees)[number]];
    const fois = await Promise.all([
      executer(base.store, dossier, id, APRES),
      faireLaSuite(base.store, dossier, APRES),
      executer(base.store, dossier, id, APRES),
      faireLaSuite(base.store, dossier, APRES),
    ]);
    const retours = fois.flatMap((une) => une?.apportees ?? []);
    expect(retours).toEqual([{ id: expect.any(String), stream, type: 'constaterTransmission' }]);
    await Promise.all([1, 2, 3].map(() => executer(base.store, stream, retours[0]!.id, APRES)));
    expect((await types(dossier)).filter((type) => type === 'CommissionFavorable')).toHaveLength(1);
    expect((await types(stream)).filter((type) => type === 'DecisionTransmise')).toHaveLength(1);
  });

  it('is brought by an échéance too: a call that closes, and a candidature that answers it', async () => {
    const store = { ...base.store, horloge: () => AVANT };
    const stream = await ouvrirUnAppel(store, AVANT);
    const reponse = candidature();
    const depot = { ...reponse, data: { ...reponse.data, voie: 'appel', appel: dossierOf(stream) } };
    const menee = await mener(store, { stream: depot.stream, now: AVANT, depot });
    expect(menee).toMatchObject({ kind: 'faite', answer: { kind: 'accepted' } });
    expect(await types(stream)).toEqual(['AppelOuvert', 'CandidatureRecue']);
    const { next } = await wake(store, { stream, now: AVANT });
    const tiree = { stream, now: next!.at, echeance: next! };
    const { answer, wake: apres, annonces } = await declencher(store, tiree);
    expect(answer).toMatchObject({ events: [{ type: 'AppelClos' }] });
    expect(apres.version).toBe(3);
    expect(annonces).toEqual([]);
  });

  it('says nothing of a command that is not there, or is another', async () => {
    const depot = signature('commission/00000000-0000-4000-8000-000000000000');
    const demande = { stream: depot.stream, now: APRES, depot };
    expect(await mener(base.store, demande)).toEqual({ kind: 'absente' });
  });
});
