import { randomUUID } from 'node:crypto';
import { idDuChamp } from '@pdn/contracts/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  claimCourrier,
  courrierDiffere,
  courrierIncertain,
  courrierNonEcrit,
  courrierRefuse,
  courrierRemis,
  essayer,
  lireChronologie,
  wake,
  type Constat,
} from '../src/index.js';
import { candidature, COORDINATEUR, ouvrirBase, type Base } from './base.js';
import { executer, tirer } from './moteur.js';
import { TEXTES, Vie } from './vie.js';

const REGLE = { kind: 'issue', issue: { constats: [], aDire: [] } };
const LUNDI = '2027-03-01T09:00:00.000Z';
interface Contact {
  prenom?: string;
  courriel: string;
}
const TARD = '2027-04-30T09:00:00.000Z';

describe('Reminders of one kind to one person on one day', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(() => base.sql(`UPDATE courrier SET etat = 'remis', bail = NULL WHERE etat <> 'remis'`));

  function nouvelle(contact: Contact, reseau = '50'): Vie {
    const depot = candidature({ reseau, id: randomUUID() });
    const id = idDuChamp(depot.id, 'contact');
    const personnes = depot.personnes!.map((une) => (une.id === id ? { ...une, ...contact } : une));
    return new Vie(base.store, reseau, { ...depot, personnes });
  }

  /** A dossier whose engagements are open, and all its mails delivered. */
  async function ouverts(contact: Contact, reseau = '50', quand = LUNDI) {
    const vie = nouvelle(contact, reseau);
    await vie.auxEngagements(quand);
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    return vie;
  }

  /** Fires what comes next until that step has fired. @returns the mail that it wrote to that role */
  async function laisserVenir(vie: Vie, pas: string, role: string): Promise<string> {
    for (;;) {
      const { next } = await wake(base.store, { stream: vie.stream, now: TARD });
      if (!next) throw new Error(`${pas} never comes.`);
      await tirer(base.store, vie.stream, next);
      if (next.key.includes(pas)) return dernier(vie, role);
      await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    }
  }

  const dernier = async ({ stream }: Vie, role: string): Promise<string> =>
    (
      await base.sql<{ id: string }>(
        `SELECT id FROM courrier WHERE stream = $1 AND destinataire = $2 ORDER BY version DESC LIMIT 1`,
        [stream, role],
      )
    )[0]!.id;

  /** Asked for on a Thursday, they are reminded on the day of the signatures. */
  async function relanceDePieces(courriel: string): Promise<string> {
    const vie = nouvelle({ courriel });
    const jeudi = '2027-02-25T09:00:00.000Z';
    await vie.deposee(jeudi);
    await vie.avecDocument(jeudi, 'demanderPieces', 'motif', 'Il manque la lettre.', {
      pieces: ['lettre-employeur'],
    });
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    return laisserVenir(vie, 'pieces.1/relance-1', 'employeur');
  }

  const relance = (vie: Vie) => laisserVenir(vie, 'relance-1/employeur', 'employeur');

  /** By the clock of the network, its reminder is due, and about to be written. */
  const echue = ({ stream }: Vie) =>
    base.sql(
      `UPDATE echeance SET at = now() - interval '1 minute' WHERE stream = $1 AND cle LIKE '%relance-1/employeur'`,
      [stream],
    );

  const etats = async (ids: string[]) =>
    (
      await base.sql<{ etat: string }>(`SELECT etat FROM courrier WHERE id = ANY ($1) ORDER BY id`, [ids])
    ).map(({ etat }) => etat);

  const claim = (id: string) => claimCourrier(base.store, id, new Date().toISOString());
  const remis = (id: string) => courrierRemis(base.store, id);
  const libre = async (id: string) => {
    const prise = await claim(id);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    return prise;
  };
  const enOrdre = (constats: Constat[]) => [...constats].sort((a, b) => (a.commandId < b.commandId ? -1 : 1));
  /** Whoever looks at them finds what is to be put on record, each on that of its own dossier. */
  const constatsDe = async (ids: string[], vies: Vie[]): Promise<Constat[]> => {
    const constats: Constat[] = [];
    for (const id of ids) {
      const prise = await claim(id);
      if (prise.kind === 'issue') constats.push(...prise.issue.constats);
    }
    const uns = new Map(constats.map((constat) => [constat.commandId, constat]));
    expect([...uns.values()].map(({ stream }) => stream).sort()).toEqual(
      vies.map(({ stream }) => stream).sort(),
    );
    return [...uns.values()];
  };
  const portes = ({ envoi }: Awaited<ReturnType<typeof libre>>) => envoi.courriers.map(({ id }) => id).sort();

  async function huit(courriel = `${randomUUID()}@centre.example.org`) {
    const vies: Vie[] = [];
    for (let rang = 0; rang < 8; rang += 1) vies.push(await ouverts({ courriel }));
    const ids: string[] = [];
    for (const vie of vies) ids.push(await relance(vie));
    return { vies, ids, courriel };
  }

  it('are one mail, whoever of eight deliveries comes first; each dossier has its own line', async () => {
    const { vies, ids } = await huit();
    const prises = await Promise.all(ids.map(claim));
    const envois = prises.flatMap((prise) => (prise.kind === 'libre' ? [prise] : []));
    expect(envois).toHaveLength(1);
    expect(portes(envois[0]!)).toEqual([...ids].sort());
    expect(prises.filter(({ kind }) => kind === 'attendre')).toHaveLength(7);
    const { envoi } = envois[0]!;
    expect(envoi.messageId).toBe(`<${envoi.id}@parcours.example.org>`);
    expect(new Set(envoi.courriers.map(({ lien }) => lien?.chemin)).size).toBe(8);

    await remis(ids[3]!);
    expect(new Set(await etats(ids))).toEqual(new Set(['remis']));
    for (const id of ids) expect(await claim(id)).toEqual(REGLE);
    expect(await base.sql('SELECT DISTINCT envoi FROM courrier WHERE id = ANY ($1)', [ids])).toEqual([
      { envoi: envoi.id },
    ]);
    const lue = await lireChronologie(base.store, '50', vies[5]!.stream);
    expect(lue!.courriers.find(({ id }) => id === ids[5])).toMatchObject({ etat: 'remis' });
  });

  it('are one step of the dry run, which names the dossiers that delivery then takes together', async () => {
    const courriel = `${randomUUID()}@centre.example.org`;
    const vies = [await ouverts({ courriel }), await ouverts({ courriel }), await ouverts({ courriel })];
    const autre = await ouverts({ courriel, prenom: 'Une autre' });
    const essai = await essayer(base.store, '50', { now: LUNDI, du: '2027-03-01', au: TARD.slice(0, 10) });
    const siens = essai!.pas.filter(
      (pas) =>
        pas.kind === 'courrier' &&
        pas.gabarit === 'engagements-relance' &&
        pas.destinataire === 'employeur' &&
        pas.dossiers.some(({ id }) => [...vies, autre].some(({ dossier }) => dossier === id)),
    );
    const prevus = siens.map(({ jour, dossiers }) => [jour, dossiers.map(({ id }) => id).sort()]);
    const [premier] = prevus;
    expect(premier![1]).toEqual(vies.map(({ dossier }) => dossier).sort());
    expect(prevus.filter(([jour]) => jour === premier![0])).toEqual([
      premier,
      [premier![0], [autre.dossier]],
    ]);

    const ids: string[] = [];
    for (const vie of [...vies, autre]) ids.push(await relance(vie));
    const { envoi } = await libre(ids[0]!);
    expect(envoi.courriers.map(({ id }) => id).sort()).toEqual(ids.slice(0, 3).sort());
  });

  it('whose sender died in the middle are all left to a person, and never sent again', async () => {
    const { vies, ids } = await huit();
    await libre(ids[0]!);
    await base.sql(`UPDATE courrier SET bail = now() - interval '1 second' WHERE id = ANY ($1)`, [ids]);
    const constats = await constatsDe(ids, vies);
    for (const { stream, commandId } of constats)
      expect((await executer(base.store, stream, commandId, TARD)).answer).toMatchObject({
        events: [{ type: 'EnvoiSignale' }],
      });
    expect(new Set(await etats(ids))).toEqual(new Set(['incertain']));
  });

  it('that may have been accepted are all left to a person', async () => {
    const { vies, ids } = await huit();
    const { tentative } = await libre(ids[0]!);
    await courrierIncertain(base.store, ids[0]!, tentative);
    expect(new Set(await etats(ids))).toEqual(new Set(['a-constater']));
    const { courriers } = (await lireChronologie(base.store, '50', vies[0]!.stream))!;
    expect(courriers.find(({ id }) => id === ids[0])).toMatchObject({ etat: 'incertain', cause: null });
  });

  it('of which one cannot be written leave without it', async () => {
    const { ids } = await huit();
    const { tentative } = await libre(ids[0]!);
    await courrierNonEcrit(base.store, ids[0]!, tentative, [ids[3]!]);
    const autres = ids.filter((id) => id !== ids[3]);
    expect(portes(await libre(ids[0]!))).toEqual([...autres].sort());
    expect(await etats([ids[3]!])).toEqual(['a-constater']);
  });

  it('refused for good are each on the record of their dossier', async () => {
    const { vies, ids } = await huit();
    const { tentative } = await libre(ids[0]!);
    const issue = await courrierRefuse(base.store, ids[0]!, tentative, '550');
    const constats = await constatsDe(ids, vies);
    expect(enOrdre(issue.constats)).toEqual(enOrdre(constats));
    for (const { stream, commandId } of constats)
      expect((await executer(base.store, stream, commandId, TARD)).answer).toMatchObject({
        events: [{ type: 'CourrierNonRemis' }],
      });
    expect(new Set(await etats(ids))).toEqual(new Set(['non-remis']));
  });

  it('that could not leave for now are free together, and leave as another mail with one more', async () => {
    const { ids, courriel } = await huit();
    const avant = await libre(ids[0]!);
    await courrierDiffere(base.store, ids[0]!, avant.tentative, '451');
    const meme = await libre(ids[7]!);
    expect(meme.envoi.messageId).toBe(avant.envoi.messageId);
    await courrierDiffere(base.store, ids[7]!, meme.tentative, '451');
    const neuvieme = await relance(await ouverts({ courriel }));
    const apres = await libre(ids[0]!);
    expect(portes(apres)).toEqual([...ids, neuvieme].sort());
    expect(apres.envoi.messageId).not.toBe(avant.envoi.messageId);
    await remis(ids[0]!);
    expect(await etats([neuvieme])).toEqual(['remis']);
  });

  it('carry only those that somebody still awaits', async () => {
    const { vies, ids } = await huit();
    const { tentative } = await libre(ids[0]!);
    await courrierDiffere(base.store, ids[0]!, tentative, '451');
    for (const rang of [0, 4])
      await vies[rang]!.avecDocument(
        '2027-03-05T09:00:00.000Z',
        'signerEngagements',
        'preuve',
        { nom: 'Signé sur papier' },
        { signataire: 'employeur', version: TEXTES },
        { acteur: { ...COORDINATEUR, auNomDe: 'employeur' } },
      );
    const attendus = ids.filter((_, rang) => rang !== 0 && rang !== 4);
    expect(portes(await libre(ids[1]!))).toEqual([...attendus].sort());
    expect(await claim(ids[0]!)).toEqual(REGLE);
    await remis(ids[1]!);
    expect(new Set(await etats(attendus))).toEqual(new Set(['remis']));
    expect(await etats([ids[0]!, ids[4]!])).toEqual(['inutile', 'inutile']);
  });

  it('leave apart from those to another reader of the same mailbox, of another day or another kind', async () => {
    const courriel = 'accueil@centre.example.org';
    const [un, autreNom, autreJour] = [
      await ouverts({ courriel }),
      await ouverts({ courriel, prenom: 'Jeanne' }),
      await ouverts({ courriel }, '50', '2027-03-02T09:00:00.000Z'),
    ];
    const ids = [await relance(un), await relance(autreNom), await relance(autreJour)];
    const sorte = await relanceDePieces(courriel);
    for (const id of [...ids, sorte]) expect(portes(await libre(id))).toEqual([id]);
  });

  it('alone keep their own Message-ID; what asks for an act never leaves with another', async () => {
    const { ids } = await huit();
    await base.sql(`UPDATE courrier SET classe = 'acte' WHERE id = ANY ($1)`, [ids]);
    for (const id of ids) {
      const { envoi } = await libre(id);
      expect(envoi).toMatchObject({ id, messageId: `<${id}@parcours.example.org>` });
      expect(envoi.courriers).toHaveLength(1);
    }
  });

  it('wait for each other while the same moment is being lived, and for none that is held back', async () => {
    const vies = [
      await ouverts({ courriel: 'deux@a.example' }),
      await ouverts({ courriel: 'deux@a.example' }),
    ];
    const [un, deux] = vies as [Vie, Vie];
    const premier = await relance(un);
    await echue(deux);
    expect(await claim(premier)).toEqual({ kind: 'attendre' });
    expect(await base.sql('SELECT FROM courrier WHERE id = $1 AND pret_le > now()', [premier])).toHaveLength(
      1,
    );

    await base.sql(
      `UPDATE courrier SET etat = 'a-envoyer' WHERE stream = $1 AND gabarit = 'engagements-a-signer'`,
      [deux.stream],
    );
    const retenu = await libre(premier);
    expect(portes(retenu)).toEqual([premier]);
    await courrierDiffere(base.store, premier, retenu.tentative, '451');
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [deux.stream]);
    expect(await claim(premier)).toMatchObject({ kind: 'attendre' });

    const second = await relance(deux);
    expect(portes(await libre(premier))).toEqual([premier, second].sort());
  });

  it('do not wait for one whose turn came after theirs', async () => {
    const courriel = 'plus-tard@centre.example.org';
    const vies = [await ouverts({ courriel }), await ouverts({ courriel })];
    const premier = await relance(vies[0]!);
    await echue(vies[1]!);
    await base.sql(`UPDATE courrier SET decide_le = now() - interval '2 minutes' WHERE id = $1`, [premier]);
    expect(portes(await libre(premier))).toEqual([premier]);
  });

  it('do not wait for ever for one that does not come', async () => {
    const courriel = 'bloque@centre.example.org';
    const vies = [await ouverts({ courriel }), await ouverts({ courriel })];
    const premier = await relance(vies[0]!);
    await echue(vies[1]!);
    expect(await claim(premier)).toMatchObject({ kind: 'attendre' });
    await base.sql(`UPDATE courrier SET etat_le = now() - interval '11 seconds' WHERE reseau = '50'`);
    expect(portes(await libre(premier))).toEqual([premier]);
  });

  it('in copy are mails of their own: one to the employer, without a link, noted when refused', async () => {
    const courriel = 'bilans@centre.example.org';
    const vies = [await ouverts({ courriel }), await ouverts({ courriel })];
    const ids: string[] = [];
    for (const vie of vies) {
      await vie.desEngagementsALActif('2027-03-01T18:30:00.000Z', '2029-02-28');
      await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
      ids.push(await laisserVenir(vie, 'bilan-2027.1/relance-2', 'employeur'));
    }
    const rappels = await base.sql<{ id: string }>(
      `SELECT copie_de AS id FROM courrier WHERE id = ANY ($1) AND copie_de IS NOT NULL`,
      [ids],
    );
    expect(rappels).toHaveLength(2);
    const pris = await libre(ids[0]!);
    expect(portes(pris)).toEqual([...ids].sort());
    expect(pris.envoi.courriers[0]).toMatchObject({
      ...{ role: 'professionnel', destinataire: { prenom: 'Aurélie' } },
      lecteur: { role: 'employeur', prenom: 'Béatrice', courriel },
    });
    expect(await courrierRefuse(base.store, ids[0]!, pris.tentative, '550')).toEqual({
      constats: [],
      aDire: [],
    });
    expect(await etats(ids)).toEqual(['non-remis', 'non-remis']);
    expect(await claim(ids[1]!)).toEqual(REGLE);
    expect(
      await base.sql(
        `SELECT FROM commande WHERE type = 'constaterNonRemise' AND data ->> 'courrier' = ANY ($1)`,
        [ids],
      ),
    ).toEqual([]);
    const { courriers } = (await lireChronologie(base.store, '50', vies[0]!.stream))!;
    expect(
      courriers.filter(
        ({ gabarit, destinataire }) => gabarit === 'bilan-relance' && destinataire === 'employeur',
      ),
    ).toEqual([]);
  });
});
