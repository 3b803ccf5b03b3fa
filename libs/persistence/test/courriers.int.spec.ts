import { streamOf } from '@pdn/contracts/temporal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aReveiller,
  claimCourrier,
  courrierDiffere,
  courrierIncertain,
  courrierNonEcrit,
  courrierRefuse,
  courrierRemis,
  execute,
  lireChronologie,
  wake,
} from '../src/index.js';
import { COORDINATEUR, ouvrirBase, type Base } from './base.js';
import { TEXTES, Vie } from './vie.js';

/** A Monday morning. */
const LUNDI = '2027-03-01T09:00:00.000Z';
const SOIR = '2027-03-01T18:30:00.000Z';

describe('A mail', () => {
  let base: Base;
  let vie: Vie;
  /** The two that ask for a signature, unsettled. */
  let courriers: string[];
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(async () => {
    vie = new Vie(base.store);
    const { wake: apres } = await vie.auxEngagements(LUNDI);
    for (const id of apres.courriers) await remettre(id);
    const signatures = await base.sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND gabarit = 'engagements-a-signer' ORDER BY destinataire`,
      [vie.stream],
    );
    courriers = signatures.map(({ id }) => id);
    await base.sql(`UPDATE courrier SET etat = 'a-envoyer', tentative = 0 WHERE id = ANY ($1)`, [courriers]);
  });

  const remettre = async (id: string) => {
    await claimCourrier(base.store, id);
    await courrierRemis(base.store, id);
  };
  const etat = async (id: string) =>
    (await base.sql<{ etat: string }>('SELECT etat FROM courrier WHERE id = $1', [id]))[0]!.etat;
  const reveil = (now = SOIR) => wake(base.store, { stream: vie.stream, now });
  const bailPasse = (id: string) =>
    base.sql(`UPDATE courrier SET bail = now() - interval '1 second' WHERE id = $1`, [id]);
  /** Delivers the two, and lets time remind the employer. @returns the reminder */
  const rappeler = async () => {
    for (const id of courriers) await remettre(id);
    const { next } = await reveil();
    const { stream } = vie;
    await execute(base.store, { stream, commandId: next!.id, now: next!.at, echeance: next! });
    const [rappel] = await base.sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND gabarit = 'engagements-relance'`,
      [stream],
    );
    return rappel!.id;
  };
  const libre = async (id: string) => {
    const prise = await claimCourrier(base.store, id);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    return prise;
  };

  const signaler = async (commandId: string | null, suite: string) => {
    const { stream } = vie;
    const { answer } = await execute(base.store, { stream, commandId: commandId!, now: SOIR });
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'EnvoiSignale' }] });
    const [{ data }] = (await base.sql<{ data: object }>(
      `SELECT data FROM event WHERE stream = $1 AND type = 'EnvoiSignale'`,
      [stream],
    )) as [{ data: object }];
    expect(data).toMatchObject({ suite });
  };
  const taches = async () =>
    (
      await base.sql<{ type: string }>('SELECT type FROM tache WHERE stream = $1 ORDER BY type', [vie.stream])
    ).map(({ type }) => type);

  it('is written with all that it needs, and with its link', async () => {
    const [courrier] = (await libre(courriers[0]!)).envoi.courriers;
    expect(courrier).toMatchObject({
      gabarit: 'engagements-a-signer',
      classe: 'acte',
      messageId: `<${courrier.id}@parcours.example.org>`,
      role: 'employeur',
      destinataire: { prenom: 'Béatrice', nom: 'Duclavier', courriel: 'direction@centre.example.org' },
      dossier: {
        numero: expect.stringMatching(/^PDN-50-2027-/),
        professionnel: { prenom: 'Aurélie', nom: 'Delamaquette' },
        structure: { nom: 'Centre social', commune: 'Coutances' },
      },
      reseau: {
        cle: '50',
        nom: 'Promeneurs du Net de la Manche',
        exercice: false,
        coordination: { nom: 'Ariane Lacoordination' },
      },
      lien: { acte: 'signature', chemin: expect.stringMatching(/^\/l\/[\w-]{43}$/), expireLe: '2027-05-30' },
      date: SOIR,
    });
  });

  it('says what the documents say that it names', async () => {
    const [{ id }] = (await base.sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND gabarit = 'entretien-planifie' AND destinataire = 'professionnel'`,
      [vie.stream],
    )) as [{ id: string }];
    await base.sql(`UPDATE courrier SET etat = 'a-envoyer' WHERE id = $1`, [id]);
    const [courrier] = (await libre(id)).envoi.courriers;
    expect(Object.values(courrier.textes)).toContain('Salle bleue');
  });

  it('is nobody else’s while it is being sent', async () => {
    const prises = await Promise.all(
      Array.from({ length: 5 }, () => claimCourrier(base.store, courriers[0]!)),
    );
    expect(prises.filter(({ kind }) => kind === 'libre')).toHaveLength(1);
    const attentes = prises.flatMap((prise) => (prise.kind === 'attendre' ? [prise.ms] : []));
    expect(attentes).toHaveLength(4);
    for (const ms of attentes) expect(ms).toBeGreaterThan(6000);
    for (const ms of attentes) expect(ms).toBeLessThanOrEqual(8000);
  });

  it('once delivered is settled, and asks for nothing more', async () => {
    expect((await reveil()).courriers).toEqual(expect.arrayContaining(courriers));
    for (const id of courriers) await remettre(id);
    expect((await reveil()).courriers).toEqual([]);
    expect(await claimCourrier(base.store, courriers[0]!)).toEqual({ kind: 'regle' });
  });

  it('of class acte is sent again when its sender died, under the same Message-ID and with the same link', async () => {
    const first = await libre(courriers[0]!);
    await bailPasse(courriers[0]!);
    const second = await libre(courriers[0]!);
    expect(second.tentative).toBe(first.tentative + 1);
    expect(second.envoi).toEqual(first.envoi);
  });

  it('of class rappel is left to a person when its sender died', async () => {
    const rappel = await rappeler();
    await libre(rappel);
    await bailPasse(rappel);
    const prise = await claimCourrier(base.store, rappel);
    if (prise.kind !== 'non-remis') throw new Error(prise.kind);
    expect(await claimCourrier(base.store, rappel)).toEqual(prise);
    await signaler(prise.commandId, 'incertain');
    expect(await claimCourrier(base.store, rappel)).toEqual({ kind: 'regle' });
    expect(await etat(rappel)).toBe('incertain');
    expect((await reveil()).courriers).toEqual([]);
    expect(await taches()).toEqual(['confirmer-envoi']);
  });

  it('that may have been accepted is sent again or left, by its class', async () => {
    const [acte] = courriers as [string];
    await courrierIncertain(base.store, acte, (await libre(acte)).tentative);
    expect(await etat(acte)).toBe('a-envoyer');
    const rappel = await rappeler();
    const { tentative } = await libre(rappel);
    await signaler(await courrierIncertain(base.store, rappel, tentative), 'incertain');
    expect(await etat(rappel)).toBe('incertain');
  });

  it('of class rappel that cannot be written is left to a person too, and holds nothing back', async () => {
    const rappel = await rappeler();
    const { tentative } = await libre(rappel);
    await signaler(await courrierNonEcrit(base.store, rappel, tentative, [rappel]), 'non-ecrit');
    expect(await claimCourrier(base.store, rappel)).toEqual({ kind: 'regle' });
    expect(await etat(rappel)).toBe('non-remis');
    expect(await taches()).toEqual(['renvoyer-courrier']);
    expect((await reveil()).next!.key).toMatch(/relance/);
  });

  it('that was not accepted for now is free at once, a reminder too', async () => {
    for (const id of [courriers[0]!, await rappeler()]) {
      await base.sql(`UPDATE courrier SET etat = 'a-envoyer' WHERE id = $1`, [id]);
      await courrierDiffere(base.store, id, (await libre(id)).tentative, '451');
      await libre(id);
    }
  });

  it('of class rappel stays behind once nobody needs it, and the timeline says so; an acte always leaves', async () => {
    const rappel = await rappeler();
    const { destinataire } = (
      await base.sql<{ destinataire: 'employeur' | 'professionnel' }>(
        'SELECT destinataire FROM courrier WHERE id = $1',
        [rappel],
      )
    )[0]!;
    await courrierDiffere(base.store, rappel, (await libre(rappel)).tentative, '451');
    await base.sql(`UPDATE courrier SET etat = 'a-envoyer' WHERE id = ANY ($1)`, [courriers]);
    await vie.avecDocument(
      '2027-03-05T09:00:00.000Z',
      'signerEngagements',
      'preuve',
      { nom: 'Signé sur papier' },
      { signataire: destinataire, version: TEXTES },
      { acteur: { ...COORDINATEUR, auNomDe: destinataire } },
    );
    expect(await claimCourrier(base.store, rappel)).toEqual({ kind: 'regle' });
    const lue = (await lireChronologie(base.store, '50', vie.stream))!;
    expect(lue.courriers.find(({ id }) => id === rappel)).toMatchObject({ etat: 'inutile' });
    expect((await reveil()).courriers).not.toContain(rappel);
    for (const id of courriers) await libre(id);
  });

  it('is not given back by an attempt that another one has overtaken', async () => {
    const { tentative } = await libre(courriers[0]!);
    await bailPasse(courriers[0]!);
    await libre(courriers[0]!);
    await courrierDiffere(base.store, courriers[0]!, tentative, '451');
    expect(await courrierRefuse(base.store, courriers[0]!, tentative, '550')).toBeNull();
    expect(await etat(courriers[0]!)).toBe('en-cours');
  });

  it('refused for good stays unsettled until the dossier knows', async () => {
    const [id] = courriers as [string];
    const commandId = await courrierRefuse(base.store, id, (await libre(id)).tentative, '550');
    expect(commandId).not.toBeNull();
    expect(await claimCourrier(base.store, id)).toEqual({ kind: 'non-remis', commandId });
    expect((await reveil()).courriers).toContain(id);

    const { answer, wake: apres } = await execute(base.store, {
      stream: vie.stream,
      commandId: commandId!,
      now: SOIR,
    });
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'CourrierNonRemis' }] });
    expect(apres.courriers).not.toContain(id);
    expect(await claimCourrier(base.store, id)).toEqual({ kind: 'regle' });
    expect(await etat(id)).toBe('non-remis');
    const chronologie = await lireChronologie(base.store, '50', streamOf(vie.dossier));
    expect(chronologie!.courriers.find((courrier) => courrier.id === id)).toMatchObject({
      etat: 'non-remis',
      cause: '550',
    });
  });

  it('to somebody who was erased is refused, not retried for ever', async () => {
    await base.sql('DELETE FROM personne WHERE id = $1', [vie.personnes.contact]);
    expect(await claimCourrier(base.store, courriers[0]!)).toMatchObject({
      kind: 'non-remis',
      commandId: expect.any(String),
    });
  });

  it('holds back the reminders of its series while it is not settled', async () => {
    const attendu = await reveil();
    expect(attendu).toMatchObject({ waitsForMail: true });
    expect(attendu.next?.key ?? '').not.toMatch(/relance/);
    for (const id of courriers) await remettre(id);
    const pret = await reveil();
    expect(pret).toMatchObject({ waitsForMail: false });
    expect(pret.next!.key).toMatch(/^engagements.*relance/);
    expect(pret.next!.label).toMatch(/^engagements.* · 4 mars 2027 9:\d\d$/);
  });

  it('that leaves later is no mail yet: its departure is what comes next', async () => {
    const depart = '2027-03-02T08:05:00.000Z';
    await remettre(courriers[1]!);
    await base.sql('UPDATE courrier SET partir_le = $2 WHERE id = $1', [courriers[0], depart]);
    const avant = await reveil();
    expect(avant).toMatchObject({
      courriers: [],
      next: { key: 'envoi/engagements-a-signer/employeur', at: depart },
    });

    const { answer, wake: apres } = await execute(base.store, {
      stream: vie.stream,
      commandId: avant.next!.id,
      now: depart,
      echeance: avant.next!,
    });
    expect(answer).toEqual({ kind: 'accepted', version: avant.version, events: [] });
    expect(apres.courriers).toEqual([courriers[0]]);
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [avant.next!.id])).toEqual([]);
  });

  it('that nobody takes care of is seen by the watch, but not while somebody tries', async () => {
    const plus = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
    expect(await aReveiller(base.store, plus(0))).not.toContain(vie.stream);
    expect(await aReveiller(base.store, plus(31))).toContain(vie.stream);
    for (const id of courriers) await courrierDiffere(base.store, id, (await libre(id)).tentative, '451');
    expect(await aReveiller(base.store, plus(60))).not.toContain(vie.stream);
    expect(await aReveiller(base.store, plus(121))).toContain(vie.stream);
    for (const id of courriers) await remettre(id);
    expect(await aReveiller(base.store, plus(121))).not.toContain(vie.stream);
  });

  it('is never inserted twice', async () => {
    const [{ n }] = (await base.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM courrier WHERE stream = $1',
      [vie.stream],
    )) as [{ n: number }];
    await vie.tenter(SOIR, 'ouvrirEngagements', { version: TEXTES }, { acteur: COORDINATEUR });
    expect(await base.sql('SELECT count(*)::int AS n FROM courrier WHERE stream = $1', [vie.stream])).toEqual(
      [{ n }],
    );
  });
});
