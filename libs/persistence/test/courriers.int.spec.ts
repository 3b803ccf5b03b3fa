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
  courriersPrets,
  lireChronologie,
  nonEntendus,
  wake,
  type IssueDEnvoi,
} from '../src/index.js';
import { COORDINATEUR, ouvrirBase, type Base } from './base.js';
import { enPartance, executer, tirer } from './moteur.js';
import { TEXTES, Vie } from './vie.js';

/** A Monday morning. */
const LUNDI = '2027-03-01T09:00:00.000Z';
const SOIR = '2027-03-01T18:30:00.000Z';
const POUR_EUX = { acteur: { ...COORDINATEUR, auNomDe: 'employeur' as const } };
const SANS_SUITE: IssueDEnvoi = { constats: [], aDire: [] };
const REGLE = { kind: 'issue', issue: SANS_SUITE };

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
    await vie.auxEngagements(LUNDI);
    for (const id of await enPartance(base, vie.stream)) await remettre(id);
    const signatures = await base.sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND gabarit = 'engagements-a-signer' ORDER BY destinataire`,
      [vie.stream],
    );
    courriers = signatures.map(({ id }) => id);
    await base.sql(
      `UPDATE courrier SET etat = 'a-envoyer', tentative = 0, pret_le = now() WHERE id = ANY ($1)`,
      [courriers],
    );
  });

  const claim = (id: string) => claimCourrier(base.store, id, SOIR);
  const remettre = async (id: string) => {
    await claim(id);
    return courrierRemis(base.store, id);
  };
  const etat = async (id: string) =>
    (await base.sql<{ etat: string }>('SELECT etat FROM courrier WHERE id = $1', [id]))[0]!.etat;
  const reveil = (now = SOIR) => wake(base.store, { stream: vie.stream, now });
  const bailPasse = (id: string) =>
    base.sql(
      `UPDATE courrier SET bail = bail - interval '9 seconds', pret_le = pret_le - interval '9 seconds' WHERE id = $1`,
      [id],
    );
  /** Delivers the two, and lets time remind the employer. @returns the reminder */
  const rappeler = async () => {
    for (const id of courriers) await remettre(id);
    const { next } = await reveil();
    const { stream } = vie;
    await tirer(base.store, stream, next!);
    const [rappel] = await base.sql<{ id: string }>(
      `SELECT id FROM courrier WHERE stream = $1 AND gabarit = 'engagements-relance'`,
      [stream],
    );
    return rappel!.id;
  };
  const libre = async (id: string) => {
    const prise = await claim(id);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    return prise;
  };
  /** The one command that is left to execute. */
  const constatDe = ({ constats }: IssueDEnvoi): string => {
    expect(constats).toEqual([{ stream: vie.stream, commandId: expect.any(String) }]);
    return constats[0]!.commandId;
  };
  /** For how many seconds it is left alone. */
  const repos = async (id: string) => {
    const [row] = await base.sql<{ secondes: number }>(
      'SELECT floor(extract(epoch FROM pret_le - etat_le))::int AS secondes FROM courrier WHERE id = $1',
      [id],
    );
    return row!.secondes;
  };
  const prets = async () => (await courriersPrets(base.store, 1_000)).map(({ id }) => id);

  const signaler = async (issue: IssueDEnvoi, suite: string) => {
    const { stream } = vie;
    const { answer } = await executer(base.store, stream, constatDe(issue), SOIR);
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
    const [id] = courriers as [string];
    const prises = await Promise.all(Array.from({ length: 5 }, () => claim(id)));
    expect(prises.filter(({ kind }) => kind === 'libre')).toHaveLength(1);
    expect(prises.filter(({ kind }) => kind === 'attendre')).toHaveLength(4);
    expect(await repos(id)).toBe(8);
    expect(await prets()).not.toContain(id);
  });

  it('may be tried by the next one once the lease of a sender that died is over', async () => {
    const [id] = courriers as [string];
    await libre(id);
    expect(await prets()).not.toContain(id);
    await bailPasse(id);
    expect(await courriersPrets(base.store, 1_000)).toContainEqual({ id, stream: vie.stream });
    await libre(id);
    expect(await prets()).not.toContain(id);
  });

  it('once delivered is settled, and asks for nothing more', async () => {
    expect(await enPartance(base, vie.stream)).toEqual(expect.arrayContaining(courriers));
    for (const id of courriers) expect(await remettre(id)).toEqual(SANS_SUITE);
    expect(await enPartance(base, vie.stream)).toEqual([]);
    expect(await claim(courriers[0]!)).toEqual(REGLE);
    expect(await remettre(courriers[0]!)).toEqual(SANS_SUITE);
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
    const prise = await claim(rappel);
    if (prise.kind !== 'issue') throw new Error(prise.kind);
    expect(await claim(rappel)).toEqual(prise);
    await signaler(prise.issue, 'incertain');
    expect(await claim(rappel)).toEqual(REGLE);
    expect(await etat(rappel)).toBe('incertain');
    expect(await enPartance(base, vie.stream)).toEqual([]);
    expect(await taches()).toEqual(['confirmer-envoi']);
  });

  it('that may have been accepted is sent again or left, by its class', async () => {
    const [acte] = courriers as [string];
    await courrierIncertain(base.store, acte, (await libre(acte)).tentative);
    expect(await etat(acte)).toBe('a-envoyer');
    expect(await repos(acte)).toBeGreaterThanOrEqual(2);
    const rappel = await rappeler();
    const { tentative } = await libre(rappel);
    await signaler(await courrierIncertain(base.store, rappel, tentative), 'incertain');
    expect(await etat(rappel)).toBe('incertain');
  });

  it('of class rappel that cannot be written is left to a person too, and holds nothing back', async () => {
    const rappel = await rappeler();
    const { tentative } = await libre(rappel);
    await signaler(await courrierNonEcrit(base.store, rappel, tentative, [rappel]), 'non-ecrit');
    expect(await claim(rappel)).toEqual(REGLE);
    expect(await etat(rappel)).toBe('non-remis');
    expect(await taches()).toEqual(['renvoyer-courrier']);
    expect((await reveil()).next!.key).toMatch(/relance/);
  });

  it('that was not accepted for now is free again, a reminder too, and tried later and later: 2 s to a minute', async () => {
    for (const id of [courriers[0]!, await rappeler()]) {
      await base.sql(`UPDATE courrier SET etat = 'a-envoyer', tentative = 0 WHERE id = $1`, [id]);
      const temps: number[] = [];
      for (let essai = 1; essai <= 7; essai += 1) {
        const { tentative } = await libre(id);
        expect(await courrierDiffere(base.store, id, tentative, '451')).toEqual(SANS_SUITE);
        temps.push(await repos(id));
      }
      expect(temps).toEqual([2, 4, 8, 16, 32, 60, 60]);
      expect(await prets()).not.toContain(id);
      await base.sql(`UPDATE courrier SET pret_le = now() - interval '1 ms' WHERE id = $1`, [id]);
      expect(await prets()).toContain(id);
    }
  });

  it('is given to be tried after all that have waited longer', async () => {
    const [un, deux] = courriers as [string, string];
    await base.sql(`UPDATE courrier SET pret_le = now() - interval '1 hour' WHERE id = $1`, [deux]);
    await base.sql(`UPDATE courrier SET pret_le = now() - interval '1 minute' WHERE id = $1`, [un]);
    const siens = (await prets()).filter((id) => courriers.includes(id));
    expect(siens).toEqual([deux, un]);
    expect(await courriersPrets(base.store, 1)).toHaveLength(1);
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
    expect(await claim(rappel)).toEqual(REGLE);
    const lue = (await lireChronologie(base.store, '50', vie.stream))!;
    expect(lue.courriers.find(({ id }) => id === rappel)).toMatchObject({ etat: 'inutile' });
    expect(await enPartance(base, vie.stream)).not.toContain(rappel);
    for (const id of courriers) await libre(id);
  });

  it('is not given back by an attempt that another one has overtaken', async () => {
    const { tentative } = await libre(courriers[0]!);
    await bailPasse(courriers[0]!);
    await libre(courriers[0]!);
    await courrierDiffere(base.store, courriers[0]!, tentative, '451');
    expect(await courrierRefuse(base.store, courriers[0]!, tentative, '550')).toEqual(SANS_SUITE);
    expect(await etat(courriers[0]!)).toBe('en-cours');
  });

  it('refused for good stays unsettled until the dossier knows', async () => {
    const [id] = courriers as [string];
    const issue = await courrierRefuse(base.store, id, (await libre(id)).tentative, '550');
    const commandId = constatDe(issue);
    // whoever refused it may die here: it is looked at again in a moment, and the same is left to do
    expect(await repos(id)).toBe(2);
    expect(await claim(id)).toEqual({ kind: 'issue', issue });
    expect(await enPartance(base, vie.stream)).toContain(id);

    const { answer, annonce } = await executer(base.store, vie.stream, commandId, SOIR);
    expect(answer).toMatchObject({ kind: 'accepted', events: [{ type: 'CourrierNonRemis' }] });
    expect(annonce).toEqual({ stream: vie.stream, signal: 'constaterNonRemise', commandId });
    expect(await enPartance(base, vie.stream)).not.toContain(id);
    expect(await claim(id)).toEqual(REGLE);
    expect(await etat(id)).toBe('non-remis');
    const chronologie = await lireChronologie(base.store, '50', streamOf(vie.dossier));
    expect(chronologie!.courriers.find((courrier) => courrier.id === id)).toMatchObject({
      etat: 'non-remis',
      cause: '550',
    });
  });

  it('to somebody who was erased is refused, not retried for ever', async () => {
    await base.sql('DELETE FROM personne WHERE id = $1', [vie.personnes.contact]);
    const prise = await claim(courriers[0]!);
    if (prise.kind !== 'issue') throw new Error(prise.kind);
    constatDe(prise.issue);
  });

  it('holds back the reminders of its series at their instant, and once settled has their stream told', async () => {
    const { stream } = vie;
    const { next } = await reveil();
    expect(next!.key).toMatch(/^engagements.*relance-1\/employeur/);
    expect(next!.label).toMatch(/^engagements.* · 4 mars 2027 9:\d\d$/);

    const { answer, wake: apres } = await tirer(base.store, stream, next!);
    expect(answer).toMatchObject({ kind: 'accepted', events: [] });
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [next!.id])).toEqual([]);
    expect(apres.next!.at > next!.at).toBe(true);
    expect((await reveil(next!.at)).next).toEqual(apres.next);
    const [un, deux] = courriers as [string, string];
    const plusTard = new Date(Date.parse(next!.at) + 3600_000).toISOString();
    expect(await aReveiller(base.store, plusTard)).not.toContain(stream);

    expect(await nonEntendus(base.store, 100)).not.toContain(stream);
    expect(await remettre(un)).toEqual({ constats: [], aDire: [stream] });
    expect(await nonEntendus(base.store, 100)).toContain(stream);
    expect((await reveil(next!.at)).next).toEqual(apres.next);
    expect(await nonEntendus(base.store, 100)).not.toContain(stream);
    expect(await remettre(deux)).toEqual({ constats: [], aDire: [stream] });
    expect((await reveil(next!.at)).next).toEqual(next);
    expect((await tirer(base.store, stream, next!)).answer).toMatchObject({
      events: [{ type: 'RelanceEchue' }],
    });
  });

  it('settled before its reminders are due leaves nothing to tell', async () => {
    const { next } = await reveil();
    for (const id of courriers) expect(await remettre(id)).toEqual(SANS_SUITE);
    expect((await reveil()).next).toEqual(next);
  });

  it('that leaves later is no mail yet: its departure is what comes next, and frees it', async () => {
    const depart = '2027-03-02T08:05:00.000Z';
    await remettre(courriers[1]!);
    await base.sql('UPDATE courrier SET partir_le = $2, pret_le = NULL WHERE id = $1', [
      courriers[0],
      depart,
    ]);
    const avant = await reveil();
    expect(avant.next).toMatchObject({ key: 'envoi/engagements-a-signer/employeur', at: depart });
    expect(await enPartance(base, vie.stream)).toEqual([]);

    const { answer, wake: apres } = await tirer(base.store, vie.stream, avant.next!);
    expect(answer).toEqual({ kind: 'accepted', version: avant.version, events: [] });
    expect(apres.next!.key).not.toMatch(/^envoi/);
    expect(await enPartance(base, vie.stream)).toEqual([courriers[0]]);
    expect(await prets()).toContain(courriers[0]);
    expect(await base.sql('SELECT FROM commande WHERE id = $1', [avant.next!.id])).toEqual([]);
  });

  it('may leave from the moment at which it was decided', async () => {
    await base.sql('DELETE FROM courrier');
    await vie.avecDocument(SOIR, 'abandonnerCandidature', 'motif', 'Départ.', { par: 'employeur' }, POUR_EUX);
    const decides = await base.sql<{ id: string }>('SELECT id FROM courrier ORDER BY version, rang');
    expect(decides.length).toBeGreaterThan(0);
    expect((await prets()).sort()).toEqual(decides.map(({ id }) => id).sort());
  });

  it('whose day nobody saw come is found by the watch; what is free to leave needs no workflow', async () => {
    const depart = '2027-03-02T08:05:00.000Z';
    const apres = (secondes: number) => new Date(Date.parse(depart) + secondes * 1000).toISOString();
    expect(await aReveiller(base.store, apres(3600))).not.toContain(vie.stream);
    await base.sql('UPDATE courrier SET partir_le = $2, pret_le = NULL WHERE id = $1', [
      courriers[0],
      depart,
    ]);
    expect(await aReveiller(base.store, apres(29))).not.toContain(vie.stream);
    expect(await aReveiller(base.store, apres(31))).toContain(vie.stream);
    await reveil(apres(31));
    expect(await aReveiller(base.store, apres(31))).not.toContain(vie.stream);
    expect(await prets()).toContain(courriers[0]);
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
