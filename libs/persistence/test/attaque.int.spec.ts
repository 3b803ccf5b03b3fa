import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  commandeDeLaSuite,
  commandeDeNonRemise,
  commandeDOuverture,
  commandeDuClient,
  commandeDuRetour,
  dossierDe,
} from '@pdn/contracts/ids';
import { dossierOf, entiteOf, streamOf } from '@pdn/contracts/temporal';
import {
  claimCourrier,
  courrierRefuse,
  mener,
  prochaineEcheanceExercice,
  wake,
  type DepotCommande,
} from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { candidature, COORDINATEUR, depot, faire, ouvrirBase, type Base } from './base.js';
import { enPartance, executer, tirer, vivre } from './moteur.js';
import { acteDeSeance, planifierUneSeance, tenirLaSeance } from './seance.js';
import { Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';
const SEANCE = '2027-03-16T14:30:00.000Z';
const APRES = '2027-03-18T09:00:00.000Z';

/** An act that changes nothing there, for now. */
const SANS_EFFET = {
  labellisation: 'publierFiche',
  appel: 'publierResultats',
  commission: 'ouvrirSeance',
} as const;

/**
 * Ids of the engine's own commands are public: UUIDv5 of what anybody may read. Here everybody who may send a command
 * has sent one under such an id, before the engine does.
 */
describe('Whoever sends a command under an id of the engine', () => {
  let base: Base;
  let chezLui: Vie;
  let ailleurs: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
    chezLui = new Vie(base.store);
    ailleurs = new Vie(base.store, '61');
    for (const vie of [chezLui, ailleurs]) await vie.deposee(LUNDI);
  });
  afterAll(() => base.close());

  const ouverture = (reseau: string, cle: string) =>
    candidature({ reseau, id: commandeDOuverture(reseau, cle) });
  const geste = (reseau: string, stream: string, cle: string, lien?: string): DepotCommande => ({
    ...depot(dossierOf(stream), 'publierFiche', {}, { reseau, id: commandeDuClient(reseau, stream, cle) }),
    ...{ stream, type: SANS_EFFET[entiteOf(stream)] },
    ...(lien !== undefined && { lien, acteur: { ...COORDINATEUR, through: 'lien' } }),
  });
  const unLien = async (stream: string): Promise<string | undefined> =>
    (await base.sql<{ id: string }>('SELECT id FROM lien WHERE stream = $1 LIMIT 1', [stream]))[0]?.id;

  /** In any network, to open a dossier or to act on one, on the very stream, by a key or by a link; as it is written, or not. */
  async function attaquer(stream: string, cle: string, reseau = '50', now = LUNDI) {
    const lien = await unLien(stream);
    const envois = [cle, cle.toUpperCase()].flatMap((une) => [
      ouverture(reseau, une),
      ouverture('61', une),
      geste('50', chezLui.stream, une),
      geste('61', ailleurs.stream, une),
      geste(reseau, stream, une, lien),
      geste(reseau, stream, une),
    ]);
    for (const envoi of envois) {
      const issue = await mener(base.store, { stream: envoi.stream, now, depot: envoi });
      expect(['faite', 'conflit']).toContain(issue.kind);
    }
    // a stream that is not in the network has no space there
    const etrangere = geste('61', stream, cle);
    expect(await mener(base.store, { stream, now, depot: etrangere })).toEqual({ kind: 'absente' });
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [cle])).toEqual([]);
  }

  it('holds back no reminder', async () => {
    const vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    const { next } = await wake(base.store, { stream: vie.stream, now: LUNDI });
    await attaquer(vie.stream, next!.id);
    expect((await tirer(base.store, vie.stream, next!)).answer).toMatchObject({
      events: [{ type: 'RelanceEchue' }],
    });
  });

  it('holds back no reminder of an exercice', async () => {
    const vie = new Vie(base.store, 'demo');
    await vie.deposee(LUNDI);
    await vie.avecDocument(LUNDI, 'demanderPieces', 'motif', 'x', { pieces: ['lettre-employeur'] });
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    const etape = await prochaineEcheanceExercice(base.store, 'demo', '2019-12-31T00:00:00.000Z');
    if (etape?.kind !== 'echeance') throw new Error(etape?.kind);
    await attaquer(vie.stream, etape.echeance.id, 'demo');
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE reseau = 'demo'`);
    expect((await vivre(base.store, 'demo', etape, LUNDI))!.answer).toMatchObject({
      events: [{ type: 'RelanceEchue' }],
    });
  });

  it('keeps no call open', async () => {
    const stream = await ouvrirUnAppel(base.store, LUNDI);
    const { next } = await wake(base.store, { stream, now: LUNDI });
    await attaquer(stream, next!.id);
    expect((await tirer(base.store, stream, next!)).answer).toMatchObject({
      events: [{ type: 'AppelClos' }],
    });
  });

  it('stops no decision of signed minutes, nor what the session is told of it', async () => {
    const vie = new Vie(base.store);
    await vie.deposee(LUNDI);
    await vie.avecDocument(LUNDI, 'renvoyerEnCommission', 'motif', 'Métier hors liste.', {});
    const seance = await planifierUneSeance(base.store, LUNDI);
    await tenirLaSeance(base.store, seance, [[vie.stream, 'favorable']], SEANCE);
    const { stream } = seance;
    await faire(base.store, acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'presidence' }), APRES);
    const { version } = await wake(base.store, { stream, now: APRES });
    for (const suivante of [1, 2, 3]) {
      const id = commandeDeLaSuite(stream, version + suivante, vie.stream, 'enregistrerDecisionCommission');
      await attaquer(vie.stream, id, '50', APRES);
      await attaquer(stream, commandeDuRetour(id), '50', APRES);
    }
    const signature = acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'secretariat' });
    await mener({ ...base.store, horloge: () => APRES }, { stream, now: APRES, depot: signature });
    const types = await base.sql<{ type: string }>(
      `SELECT type FROM event WHERE stream IN ($1, $2) AND type IN ('CommissionFavorable', 'DecisionTransmise')
        ORDER BY type`,
      [vie.stream, stream],
    );
    expect(types.map(({ type }) => type)).toEqual(['CommissionFavorable', 'DecisionTransmise']);
  });

  it('hides no mail that did not arrive', async () => {
    const vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    const courrier = (await enPartance(base, vie.stream)).at(-1)!;
    await attaquer(vie.stream, commandeDeNonRemise(courrier, 1));
    const prise = await claimCourrier(base.store, courrier, LUNDI);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    const { constats } = await courrierRefuse(base.store, courrier, prise.tentative, '550');
    expect(constats).toEqual([{ stream: vie.stream, commandId: commandeDeNonRemise(courrier, 1) }]);
    expect((await executer(base.store, vie.stream, constats[0]!.commandId, LUNDI)).answer).toMatchObject({
      events: [{ type: 'CourrierNonRemis' }],
    });
  });

  it('learns from no conflict that an id is used elsewhere, and takes nobody’s place there', async () => {
    const cle = 'c0000000-0000-4000-8000-00000000000c';
    const ouvertures = [ouverture('50', cle), ouverture('61', cle)] as const;
    for (const une of ouvertures)
      expect((await faire(base.store, une, LUNDI)).answer).toMatchObject({ kind: 'accepted', version: 1 });
    const [{ stream: un }, { stream: deux }] = ouvertures;
    const gestes = [geste('50', un, cle), geste('61', deux, cle), geste('50', chezLui.stream, cle)];
    for (const une of gestes) expect((await faire(base.store, une, LUNDI)).answer.kind).toBe('refused');
    expect(new Set([...ouvertures, ...gestes].map(({ id }) => id)).size).toBe(5);
    expect(streamOf(dossierDe(ouvertures[0].id))).toBe(un);
  });
});
