import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Acteur } from '@pdn/domain';
import { claimCourrier, resoudreLien } from '../src/index.js';
import { COORDINATEUR, depot, document, faire, ouvrirBase, type Base } from './base.js';
import { TEXTES, Vie } from './vie.js';

const LUNDI = '2027-03-01T09:00:00.000Z';
const MARDI = '2027-03-02T09:00:00.000Z';
const NOUVEAUX = { charte: 'charte-v2', engagements: 'engagements-v1' };

describe('A link', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());
  beforeEach(async () => {
    vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
  });

  /** The token in the last mail to somebody. */
  const jetonPour = async (destinataire: string): Promise<string> => {
    const [{ id }] = (await base.sql<{ id: string }>(
      `UPDATE courrier SET etat = 'a-envoyer', bail = NULL WHERE id = (
        SELECT id FROM courrier WHERE stream = $1 AND destinataire = $2 AND lien IS NOT NULL ORDER BY version DESC LIMIT 1)
      RETURNING id`,
      [vie.stream, destinataire],
    )) as [{ id: string }];
    const prise = await claimCourrier(base.store, id, MARDI);
    if (prise.kind !== 'libre') throw new Error(prise.kind);
    return prise.envoi.courriers[0].lien!.chemin.slice('/l/'.length);
  };
  const lienPour = async (destinataire: string) =>
    (await resoudreLien(base.store, await jetonPour(destinataire), () => MARDI))!;

  const signer = async (
    lien: string,
    {
      signataire = 'employeur',
      version = TEXTES,
      now = MARDI,
    }: { signataire?: 'employeur' | 'professionnel'; version?: typeof TEXTES; now?: string } = {},
  ) => {
    const acteur: Acteur = { kind: signataire, id: vie.personnes.contact, through: 'lien' };
    const { ref, row } = document(randomUUID(), 'preuve', { nom: 'Béatrice Duclavier' });
    const command = {
      ...depot(vie.dossier, 'signerEngagements', { signataire, version, preuve: ref }, { acteur, lien }),
      documents: [row],
    };
    return (await faire(base.store, command, now)).answer;
  };

  it('opens one act, for one person, until a date', async () => {
    expect(await lienPour('employeur')).toMatchObject({
      reseau: '50',
      stream: vie.stream,
      acte: { acte: 'signature', signataire: 'employeur', ...TEXTES },
      destinataire: 'employeur',
      personne: vie.personnes.contact,
      expireLe: '2027-05-30T21:59:59.000Z',
      utiliseLe: null,
      statut: 'valable',
    });
  });

  it('is guessed by nobody, and read in no dump', async () => {
    const jeton = await jetonPour('employeur');
    expect(await resoudreLien(base.store, jeton.slice(0, -1), () => MARDI)).toBeNull();
    expect(await resoudreLien(base.store, randomUUID(), () => MARDI)).toBeNull();
    const dump = await base.sql<{ ligne: string }>(
      'SELECT l::text AS ligne FROM lien l UNION ALL SELECT c::text FROM courrier c',
    );
    for (const { ligne } of dump) expect(ligne).not.toContain(jeton);
  });

  it('acts once', async () => {
    const { id } = await lienPour('employeur');
    expect(await signer(id)).toMatchObject({ kind: 'accepted', events: [{ type: 'EngagementsSignes' }] });
    expect(await signer(id)).toMatchObject({ kind: 'refused', code: 'lien-utilise' });
    const lu = await lienPour('employeur');
    expect(lu).toMatchObject({ statut: 'utilise', utiliseLe: MARDI, commande: expect.any(String) });
  });

  it('acts once, however often it is pressed at the same time', async () => {
    const { id } = await lienPour('employeur');
    const answers = await Promise.all(Array.from({ length: 6 }, () => signer(id)));
    expect(answers.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(
      answers.filter((answer) => answer.kind === 'refused' && answer.code === 'lien-utilise'),
    ).toHaveLength(5);
  });

  it('that the rules refuse is not used up', async () => {
    const { id } = await lienPour('employeur');
    expect(await signer(id, { version: NOUVEAUX })).toMatchObject({ kind: 'refused' });
    expect(await signer(id)).toMatchObject({ kind: 'accepted' });
  });

  it('opens no other act, and no other dossier', async () => {
    const { id } = await lienPour('employeur');
    expect(await signer(id, { signataire: 'professionnel' })).toMatchObject({
      kind: 'refused',
      code: 'lien-autre-acte',
    });
    vie = new Vie(base.store);
    await vie.auxEngagements(LUNDI);
    expect(await signer(id)).toMatchObject({ kind: 'refused', code: 'lien-inconnu' });
  });

  it('ends with its last day', async () => {
    const { id } = await lienPour('employeur');
    expect(await signer(id, { now: '2027-05-30T21:59:59.000Z' })).toMatchObject({
      kind: 'refused',
      code: 'lien-expire',
    });
    expect(await signer(id, { now: '2027-05-30T21:59:58.000Z' })).toMatchObject({ kind: 'accepted' });
  });

  it('gives way to the one of a new text', async () => {
    const ancien = await lienPour('employeur');
    await vie.faire(MARDI, 'ouvrirEngagements', { version: NOUVEAUX });
    expect(await signer(ancien.id)).toMatchObject({ kind: 'refused', code: 'lien-revoque' });
    const nouveau = await lienPour('employeur');
    expect(nouveau.id).not.toBe(ancien.id);
    expect(await signer(nouveau.id, { version: NOUVEAUX })).toMatchObject({ kind: 'accepted' });
  });

  it('does not pass to the next contact, who gets another one', async () => {
    const ancien = await lienPour('employeur');
    const command = depot(vie.dossier, 'changerContact', { contact: randomUUID() });
    const contact = (command.data as { contact: string }).contact;
    const personnes = [
      { id: contact, prenom: 'Bruno', nom: 'Lagrafe', courriel: 'bruno@centre.example.org' },
    ];
    const { answer } = await faire(base.store, { ...command, personnes }, MARDI);
    expect(answer).toMatchObject({ kind: 'accepted' });
    expect(await signer(ancien.id)).toMatchObject({ kind: 'refused', code: 'lien-revoque' });
    const nouveau = await lienPour('employeur');
    expect(nouveau).toMatchObject({ personne: contact, statut: 'valable' });
    expect(nouveau.id).not.toBe(ancien.id);
  });

  it('dies with the change of contact, even where nothing is asked any more', async () => {
    const { id } = await lienPour('employeur');
    const surPapier = { acteur: { ...COORDINATEUR, auNomDe: 'employeur' as const } };
    await vie.avecDocument(
      MARDI,
      'signerEngagements',
      'preuve',
      { nom: 'Signé sur papier' },
      { signataire: 'employeur', version: TEXTES },
      surPapier,
    );
    await vie.faire(MARDI, 'changerContact', { contact: vie.personnes.professionnel });
    expect(await base.sql('SELECT revoque_le FROM lien WHERE id = $1', [id])).toEqual([
      { revoque_le: new Date(MARDI) },
    ]);
  });

  it('is the same one in the reminder, and lasts longer', async () => {
    const premier = await jetonPour('employeur');
    const now = '2027-03-04T08:40:00.000Z';
    await base.sql(`UPDATE courrier SET etat = 'remis', bail = NULL WHERE stream = $1`, [vie.stream]);
    const [{ cle }] = (await base.sql<{ cle: string }>(
      `SELECT cle FROM echeance WHERE stream = $1 AND action -> 'destinataires' ? 'employeur' ORDER BY at LIMIT 1`,
      [vie.stream],
    )) as [{ cle: string }];
    await vie.faire(
      now,
      'declencherEcheance',
      { cle },
      { acteur: { kind: 'systeme', id: 'moteur', through: 'moteur' } },
    );
    expect(await jetonPour('employeur')).toBe(premier);
    expect(await lienPour('employeur')).toMatchObject({ expireLe: '2027-06-02T21:59:59.000Z' });
  });
});
