import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lireEmployeur, listerEmployeurs } from '../src/index.js';
import { candidature, faire, MAINTENANT, ouvrirBase, type Base } from './base.js';
import { Vie } from './vie.js';

describe('An employer', () => {
  let base: Base;
  let labellise: Vie;
  let deposee: ReturnType<typeof candidature>;
  beforeAll(async () => {
    base = await ouvrirBase();
    labellise = new Vie(base.store);
    await labellise.aLActif(MAINTENANT, '2029-02-28');
    deposee = sousLeNom('Centre social Marcel-Pagnol');
    await faire(base.store, deposee, '2027-03-02T09:00:00.000Z');
    await faire(base.store, sousLeNom('Mission locale', '00005001300028'));
    await faire(base.store, sousLeNom('Foyer sans numéro', null));
    await faire(base.store, candidature({ reseau: '61' }));
    await faire(base.store, { ...sousLeNom('Jamais attachée'), personnes: [] });
  });
  afterAll(() => base.close());

  const sousLeNom = (nom: string, siret: string | null = '00005001300010') => {
    const command = candidature();
    const structures = command.structures!.map(({ siret: _, ...structure }) => ({
      ...{ ...structure, nom },
      ...(siret !== null && { siret }),
    }));
    return { ...command, structures };
  };
  const structureDe = ({ structures }: { structures?: { id: string }[] }) => structures![0]!.id;
  const noms = async (q?: string) =>
    (await listerEmployeurs(base.store, '50', q === undefined ? {} : { q })).lignes.map(({ nom }) => nom);

  it('has all the dossiers of its SIRET, whichever entry is asked for', async () => {
    for (const entree of [structureDe(labellise.ouverture), structureDe(deposee)]) {
      const lu = await lireEmployeur(base.store, '50', entree, '2027-03-03T09:00:00.000Z');
      expect(lu!.structure.id).toBe(entree);
      expect(lu!.dossiers.map(({ id, vue }) => [id, vue.etat])).toEqual([
        [deposee.dossier, 'candidature'],
        [labellise.dossier, 'actif'],
      ]);
    }
    const lu = await lireEmployeur(base.store, '50', structureDe(deposee), '2027-03-03T23:30:00.000Z');
    expect(lu).toMatchObject({
      structure: { nom: 'Centre social Marcel-Pagnol', siret: '00005001300010' },
      autresNoms: ['Centre social'],
      aujourdhui: '2027-03-04',
    });
  });

  it('shows of each dossier whose turn it is, what is to be done and what was', async () => {
    const lu = await lireEmployeur(base.store, '50', structureDe(deposee), MAINTENANT);
    const [candidate, active] = lu!.dossiers;
    expect(candidate).toMatchObject({
      parties: { professionnel: { prenom: 'Aurélie' }, contact: { nom: 'Duclavier' } },
      taches: [{ type: 'instruire-candidature' }],
      devoirs: [],
    });
    expect(active!.devoirs.map(({ cle, etat }) => [cle, etat.statut])).toEqual([
      ['entretien-1/professionnel', 'fait'],
      ['engagements-charte-v1/employeur', 'fait'],
      ['engagements-charte-v1/professionnel', 'fait'],
      ['profil/professionnel', 'fait'],
      ['fiche/professionnel', 'fait'],
      ['bilan-2027/professionnel', 'a-venir'],
      ['bilan-2028/professionnel', 'a-venir'],
      ['renouvellement/employeur', 'a-venir'],
    ]);
  });

  it('is alone without a SIRET, and unknown to another reseau or under another id', async () => {
    const { lignes } = await listerEmployeurs(base.store, '50', { q: 'foyer' });
    const lu = await lireEmployeur(base.store, '50', lignes[0]!.id, MAINTENANT);
    expect(lu!.dossiers).toHaveLength(1);
    expect(await lireEmployeur(base.store, '61', structureDe(deposee), MAINTENANT)).toBeNull();
    expect(await lireEmployeur(base.store, '50', randomUUID(), MAINTENANT)).toBeNull();
  });

  it('stands once in the list, under its youngest name, and is found by any of them', async () => {
    expect((await listerEmployeurs(base.store, '50', {})).lignes).toEqual([
      {
        id: structureDe(deposee),
        nom: 'Centre social Marcel-Pagnol',
        commune: 'Coutances',
        siret: '00005001300010',
        dossiers: 2,
        enCours: 2,
      },
      expect.objectContaining({ nom: 'Foyer sans numéro', siret: null, dossiers: 1 }),
      expect.objectContaining({ nom: 'Mission locale', dossiers: 1 }),
    ]);
    expect(await noms('FOYER')).toEqual(['Foyer sans numéro']);
    expect(await noms('00005001300028')).toEqual(['Mission locale']);
    expect(await noms('%')).toEqual([]);
  });

  it('is read page by page, each once', async () => {
    const lus: string[] = [];
    for (let curseur: string | null | undefined; curseur !== null;) {
      const page = await listerEmployeurs(base.store, '50', { limite: 1, ...(curseur && { curseur }) });
      expect(page.total).toBe(3);
      lus.push(...page.lignes.map(({ nom }) => nom));
      curseur = page.suivant;
    }
    expect(lus).toEqual(await noms());
  });
});
