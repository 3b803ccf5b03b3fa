import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandeDeNonRemise } from '@pdn/contracts/ids';
import { dossierOf } from '@pdn/contracts/temporal';
import { migrate } from '../src/administration/migrate.js';
import { avecSource } from '../src/administration/source.js';
import {
  claimCourrier,
  courriersPrets,
  dossiersOuverts,
  nonEntendus,
  openStore,
  verifierChaines,
  wake,
  type Store,
} from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { candidature, faire, ouvrirBase, type Base } from './base.js';
import { executer, faireLaSuite } from './moteur.js';
import { Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';

/** What a state folder of release 0.2 holds: the rows of then, and work that was under way when it was stopped. */
describe('A state folder of release 0.2', () => {
  let base: Base;
  let store: Store;
  let vie: Vie;
  let exercice: Vie;
  let appel: string;
  let courriers: string[];
  const depose = randomUUID();
  const refusee = randomUUID();
  const verrou = `labellisation/${randomUUID()}`;

  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    exercice = new Vie(base.store, 'demo');
    await exercice.deposee(LUNDI);
    appel = await ouvrirUnAppel(base.store, LUNDI);
    const reponse = candidature();
    await faire(base.store, {
      ...reponse,
      data: { ...reponse.data, voie: 'appel', appel: dossierOf(appel) },
    });
    await avecSource(base.ownerUrl, (source) => source.undoLastMigration({ transaction: 'all' }));
    await laisserEnPlan();
    await migrate(base.ownerUrl, 'app');
    store = openStore({ url: base.appUrl, secret: 'secret' });
  });
  afterAll(async () => {
    await store?.close();
    await base?.close();
  });

  async function laisserEnPlan() {
    await base.sql(`UPDATE courrier SET etat = 'remis', bail = NULL`);
    const rows = await base.sql<{ id: string }>(
      'SELECT id FROM courrier WHERE stream = $1 ORDER BY version DESC, rang',
      [vie.stream],
    );
    courriers = rows.map(({ id }) => id);
    const [aConstater, envoye, enCours, futur, passe] = courriers as [string, string, string, string, string];
    await base.sql(`UPDATE courrier SET etat = 'a-envoyer' WHERE id = ANY ($1)`, [[envoye, futur, passe]]);
    await base.sql(`UPDATE courrier SET partir_le = '2027-03-02T08:00:00Z' WHERE id = $1`, [futur]);
    await base.sql(`UPDATE courrier SET partir_le = now() - interval '1 day' WHERE id = $1`, [passe]);
    await base.sql(
      `UPDATE courrier SET etat = 'en-cours', tentative = 1, bail = now() - interval '1 s' WHERE id = $1`,
      [enCours],
    );
    await base.sql(
      `UPDATE courrier SET etat = 'a-constater', tentative = 1, constat = $2, cause = '550' WHERE id = $1`,
      [aConstater, commandeDeNonRemise(aConstater, 1)],
    );
    await base.sql(
      `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur)
        SELECT $2, reseau, stream, 'constaterNonRemise', jsonb_build_object('courrier', id, 'gabarit', gabarit,
          'destinataire', destinataire, 'serie', serie), '', '{"kind": "systeme", "id": "moteur", "through": "moteur"}'
        FROM courrier WHERE id = $1`,
      [aConstater, commandeDeNonRemise(aConstater, 1)],
    );
    // a day to come, by the clock of the exercice
    await base.sql(
      `UPDATE courrier SET etat = 'a-envoyer', partir_le = '2018-10-02T07:00:00Z' WHERE stream = $1`,
      [exercice.stream],
    );
    for (const [id, stream, issue] of [
      [depose, vie.stream, null],
      [refusee, verrou, { kind: 'refused', code: 'dossier-inconnu', message: 'x' }],
    ] as const) {
      await base.sql(
        `INSERT INTO commande (id, reseau, stream, type, data, empreinte, acteur, issue)
          VALUES ($1, '50', $2, 'declarerComplete', '{}', 'x', '{"kind": "coordinateur", "id": "c", "through": "api"}', $3)`,
        [id, stream, issue && JSON.stringify(issue)],
      );
      await base.sql(
        `INSERT INTO document (id, reseau, commande, type, contenu, sel, sha256)
          VALUES (gen_random_uuid(), '50', $1, 'motif', '"x"', 'x', 'x')`,
        [id],
      );
    }
    await base.sql(`INSERT INTO labellisation (stream, reseau) VALUES ($1, '50')`, [verrou]);
  }

  const commandes = async (ids: string[]) =>
    (await base.sql<{ id: string }>('SELECT id FROM commande WHERE id = ANY ($1)', [ids])).map(
      ({ id }) => id,
    );

  it('keeps what was accepted with all that came with it', async () => {
    expect(await verifierChaines(store)).toMatchObject({ anomalies: [], streams: 4 });
    const [{ documents, personnes }] = (await base.sql(
      `SELECT (SELECT count(*)::int FROM document) AS documents, (SELECT count(*)::int FROM personne) AS personnes`,
    )) as [{ documents: number; personnes: number }];
    expect({ documents, personnes }).toEqual({ documents: 5, personnes: 6 });
  });

  it('forgets what nobody had executed, and all that a refusal had left but itself', async () => {
    expect(await commandes([depose, refusee])).toEqual([refusee]);
    expect(await base.sql('SELECT FROM document WHERE commande = ANY ($1)', [[depose, refusee]])).toEqual([]);
    expect(await base.sql('SELECT FROM labellisation WHERE stream = $1', [verrou])).toEqual([]);
  });

  it('tells every stream, once, where it stands', async () => {
    const ouverts = await dossiersOuverts(store);
    expect((await nonEntendus(store, 100)).sort()).toEqual(ouverts.sort());
    await wake(store, { stream: vie.stream, now: LUNDI });
    expect(await nonEntendus(store, 100)).not.toContain(vie.stream);
  });

  it('takes its mails up where they were', async () => {
    const prets = (await courriersPrets(store, 100)).map(({ id }) => id);
    const [aConstater, envoye, enCours, futur, passe] = courriers as [string, string, string, string, string];
    expect(prets.sort()).toEqual([envoye, enCours, aConstater, passe].sort());
    expect(prets).not.toContain(futur);
    for (const id of [envoye, enCours, passe])
      expect(await claimCourrier(store, id, LUNDI)).toMatchObject({ kind: 'libre' });
  });

  it('executes what the engine had still to do', async () => {
    const [aConstater] = courriers as [string];
    const prise = await claimCourrier(store, aConstater, LUNDI);
    const constat = { stream: vie.stream, commandId: commandeDeNonRemise(aConstater, 1) };
    expect(prise).toEqual({ kind: 'issue', issue: { constats: [constat], aDire: [] } });
    expect((await executer(store, vie.stream, constat.commandId, LUNDI)).answer).toMatchObject({
      events: [{ type: 'CourrierNonRemis' }],
    });
    const { next } = await wake(store, { stream: appel, now: LUNDI });
    expect(next!.key).toBe('apportee/enregistrerCandidature');
    expect((await faireLaSuite(store, appel, LUNDI))!.answer).toMatchObject({
      events: [{ type: 'CandidatureRecue' }],
    });
  });

  it('goes on', async () => {
    const suite = new Vie(store);
    await suite.auxEngagements(LUNDI);
    expect(await nonEntendus(store, 100)).toContain(suite.stream);
  });
});
