import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reglesParDefaut, type Regles } from '@pdn/domain';
import {
  apercusDAdoption,
  garderBrouillon,
  lireBrouillon,
  lireDossier,
  lireVersion,
  listerVersions,
  publierVersion,
} from '../src/index.js';
import { candidature, COORDINATEUR, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';
import { Vie } from './vie.js';

const ADMIN = 'a0000000-0000-4000-8000-000000000001';
const defaut = reglesParDefaut('parentalite', '50');
const plusLongues: Regles = { ...defaut, pieces: { relances: [10, 20], tache: 30 } };
const publication = (regles: Regles, aPartirDu: string) => ({
  regles,
  aPartirDu,
  par: ADMIN,
  now: MAINTENANT,
});

describe('Published rules', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.deposee(MAINTENANT);
    await vie.avecDocument(MAINTENANT, 'demanderPieces', 'motif', 'Il manque la lettre.', {
      pieces: ['lettre-employeur'],
    });
  });
  afterAll(() => base.close());

  const publier = (regles: Regles, aPartirDu: string) =>
    publierVersion(base.store, '50', publication(regles, aPartirDu));
  const ouvrirLe = async (now: string) => {
    const ouverture = candidature();
    await faire(base.store, ouverture, now);
    return (await lireDossier(base.store, '50', ouverture.dossier, now))?.vue.regles;
  };

  it('are refused when they say the same, or for a day that is past', async () => {
    expect(await publier({ ...defaut, version: 9 }, '2027-03-01')).toEqual({ kind: 'inchangee' });
    expect(await publier(plusLongues, '2027-02-28')).toEqual({ kind: 'date-passee' });
  });

  it('wait as a draft, one for each programme, until they are published', async () => {
    expect(await lireBrouillon(base.store, '50', 'parentalite')).toBeNull();
    await garderBrouillon(base.store, '50', defaut, ADMIN);
    await garderBrouillon(base.store, '50', plusLongues, ADMIN);
    expect(await lireBrouillon(base.store, '50', 'parentalite')).toMatchObject({ regles: plusLongues });
    expect(await lireBrouillon(base.store, '61', 'parentalite')).toBeNull();
    expect(await publier(plusLongues, '2027-04-01')).toEqual({
      kind: 'publiee',
      version: 2,
      depuis: '2027-03-31T22:00:00.000Z',
    });
    expect(await lireBrouillon(base.store, '50', 'parentalite')).toBeNull();
  });

  it('serve the dossiers opened from their day on; the others keep theirs', async () => {
    expect(await ouvrirLe('2027-03-31T21:59:59.000Z')).toBe(1);
    expect(await ouvrirLe('2027-03-31T22:00:00.000Z')).toBe(2);
    const versions = await listerVersions(base.store, '50', MAINTENANT);
    expect(
      versions
        .filter(({ programme }) => programme === 'parentalite')
        .map(({ version, enVigueur, dossiers }) => [version, enVigueur, dossiers]),
    ).toEqual([
      [2, false, 1],
      [1, true, 2],
    ]);
  });

  it('published later for an earlier day give way to those of a later day', async () => {
    expect(await publier({ ...defaut, fiche: { relances: [5], tache: 10 } }, '2027-03-15')).toMatchObject({
      version: 3,
    });
    expect(await ouvrirLe('2027-03-20T09:00:00.000Z')).toBe(3);
    expect(await ouvrirLe('2027-04-02T09:00:00.000Z')).toBe(2);
  });

  it('are numbered one after the other, however many publish at once', async () => {
    const retraits = [1, 2, 4, 5].map((preavisMois) => ({ ...defaut, retrait: { preavisMois } }));
    const publiees = await Promise.all(retraits.map((regles) => publier(regles, '2028-01-01')));
    expect(publiees.map((une) => 'version' in une && une.version).sort()).toEqual([4, 5, 6, 7]);
  });

  it('are not those of another reseau, and no published version can be changed', async () => {
    expect(await lireVersion(base.store, '61', 'parentalite', 2)).toBeNull();
    await expect(
      base.store.pool.query(`UPDATE regles SET contenu = '{}' WHERE reseau = '50'`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('are adopted as the preview said, with the mail that announces the new date', async () => {
    const now = '2027-04-02T09:00:00.000Z';
    const { regles, depuis } = (await lireVersion(base.store, '50', 'parentalite', 2))!;
    const demande = { regles, depuis, acteur: COORDINATEUR, now, dossiers: [vie.dossier] };
    const [apercu] = await apercusDAdoption(base.store, '50', demande);
    if (apercu?.kind !== 'possible') throw new Error('This adoption is possible.');
    expect(apercu.apercu.courriers.map(({ gabarit }) => gabarit)).toEqual(['date-changee']);
    const avant = (await lireDossier(base.store, '50', vie.dossier, now))!;
    expect(avant.vue.regles).toBe(1);

    await vie.faire(now, 'adopterRegles', { version: 2 });
    const apres = (await lireDossier(base.store, '50', vie.dossier, now))!;
    expect(apres.vue.regles).toBe(2);
    expect(apres.etat).toEqual(apercu.apercu.dossier);
    expect(
      await base.sql(`SELECT donnees ->> 'dateLimite' AS date FROM courrier WHERE gabarit = 'date-changee'`),
    ).toEqual([{ date: '2027-05-03' }]);
    expect(
      await base.sql('SELECT cle, jour::text FROM echeance WHERE stream = $1 ORDER BY at', [vie.stream]),
    ).toEqual(apres.echeances.map(({ cle, jour }) => ({ cle, jour })));
  });

  it('unknown or not yet in force are refused, and nothing moves', async () => {
    for (const [version, code] of [
      [99, 'regles-inconnues'],
      [4, 'regles-pas-en-vigueur'],
    ] as const) {
      const { answer } = await vie.tenter('2027-04-03T09:00:00.000Z', 'adopterRegles', { version });
      expect(answer).toMatchObject({ kind: 'refused', code, champ: 'version' });
    }
  });
});
