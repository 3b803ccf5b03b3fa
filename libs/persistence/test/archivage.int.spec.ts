import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandeDeLecheance, idDuChamp } from '@pdn/contracts/ids';
import {
  aReveiller,
  dossiersOuverts,
  lireChronologie,
  lireDossier,
  reconstruire,
  verifierChaines,
  wake,
} from '../src/index.js';
import { candidature, MAINTENANT, ouvrirBase, type Base } from './base.js';
import { tirer } from './moteur.js';
import { Vie } from './vie.js';

const AVERTISSEMENT = 'archivage.1/avertissement';
const ARCHIVAGE = '2040-01-02T10:00:00.000Z';

describe('A dossier that is archived', () => {
  let base: Base;
  let vie: Vie;
  /** The same professional, labelled by another employer: theirs goes on. */
  let suivante: Vie;
  let noms: string[];

  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.aLActif(MAINTENANT, '2029-02-28');
    const ouverture = candidature();
    suivante = new Vie(base.store, '50', {
      ...ouverture,
      data: { ...ouverture.data, professionnel: vie.personnes.professionnel },
      personnes: ouverture
        .personnes!.filter(({ id }) => id !== idDuChamp(ouverture.id, 'professionnel'))
        .map((contact) => ({ ...contact, courriel: 'autre@employeur.example.org' })),
    });
    await suivante.deposee(MAINTENANT);
    const contact = vie.ouverture.personnes!.find(({ id }) => id === vie.personnes.contact)!;
    noms = [contact.courriel, 'https://reseau.example.org/aurelie', 'Parti loin'];
    await vie.avecDocument(MAINTENANT, 'retirerLabel', 'motif', 'Parti loin.', { par: 'coordination' });
  });
  afterAll(() => base.close());

  const tout = async () => {
    const tables = await base.sql<{ table: string }>(
      `SELECT table_name AS table FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'structure'`,
    );
    const contenus = await Promise.all(
      tables.map(({ table }) => base.sql<{ ligne: string }>(`SELECT t::text AS ligne FROM ${table} t`)),
    );
    return contenus.flat().map(({ ligne }) => ligne);
  };
  const avertissement = async () => {
    const [echeance] = await base.sql<{ at: Date }>(
      `SELECT at FROM echeance WHERE stream = $1 AND cle = $2`,
      [vie.stream, AVERTISSEMENT],
    );
    return { at: echeance!.at.toISOString() };
  };
  const trouves = async () => {
    const lignes = await tout();
    return noms.filter((nom) => lignes.some((ligne) => ligne.includes(nom)));
  };

  it('was warned of first: without that, nothing is erased', async () => {
    const { answer } = await vie.tenter(ARCHIVAGE, 'archiverDossier', {});
    expect(answer).toMatchObject({ kind: 'refused', code: 'archive-sans-avertissement' });
    expect(await trouves()).toEqual(noms);
  });

  it('has no workflow for two years, then the watch finds what falls due', async () => {
    await base.sql(`UPDATE courrier SET etat = 'remis' WHERE stream = $1`, [vie.stream]);
    const { at } = await avertissement();
    const [avant, apres] = [-60_000, 60_000].map((ms) => new Date(Date.parse(at) + ms).toISOString());
    const { stream } = vie;
    expect(await dossiersOuverts(base.store)).not.toContain(stream);
    expect(await aReveiller(base.store, avant!)).not.toContain(stream);
    expect(await wake(base.store, { stream, now: avant! })).toMatchObject({ closed: true, next: null });
    expect(await aReveiller(base.store, apres!)).toContain(stream);
    expect(await wake(base.store, { stream, now: apres! })).toMatchObject({
      closed: false,
      next: { key: AVERTISSEMENT, at },
    });
  });

  it('keeps nothing personal, and its chain still verifies', async () => {
    const { at } = await avertissement();
    const id = commandeDeLecheance(vie.stream, AVERTISSEMENT, at);
    const warned = await tirer(base.store, vie.stream, { id, key: AVERTISSEMENT, at, label: '' });
    expect(warned.answer).toMatchObject({ events: [{ type: 'ArchivageAnnonce' }] });
    expect(await trouves()).toEqual(noms);

    await vie.faire(ARCHIVAGE, 'archiverDossier', {});
    expect(await trouves()).toEqual([]);
    expect(await verifierChaines(base.store)).toMatchObject({ anomalies: [] });
  });

  it('is still read, counted and rebuilt', async () => {
    const lu = await lireDossier(base.store, '50', vie.dossier, ARCHIVAGE);
    expect(lu).toMatchObject({
      vue: { etat: 'archivee', labelAccordeLe: MAINTENANT.slice(0, 10) },
      parties: { contact: null, structure: {} },
    });
    const { documents, evenements } = (await lireChronologie(base.store, '50', vie.stream))!;
    expect(documents).toEqual({});
    expect(evenements.length).toBeGreaterThan(10);
    expect(await reconstruire(base.store, ARCHIVAGE)).toMatchObject({ lignes: 0 });
  });

  it('leaves whoever another dossier still knows', async () => {
    const lu = await lireDossier(base.store, '50', suivante.dossier, ARCHIVAGE);
    expect(lu!.parties).toMatchObject({ professionnel: {}, contact: {} });
  });
});
