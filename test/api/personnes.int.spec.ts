import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, PUBLIC_URL, type Maison } from './maison.js';
import { formulaireDe, seConnecter } from './navigation.js';

const YOHAN = { prenom: 'Yohan', nom: 'Pinel', courriel: 'y.pinel@centre-social.example.org' };

describe('Une personne et son histoire', () => {
  let maison: Maison;
  let cookie: string;
  let aurelie: string;
  let dossiers: { parentalite: string; jeunesse: string; ailleurs: string; remplacant: string };
  const ouvrir = async (change: object) =>
    (await gestes(maison).ouvrir(candidature(change)).expect(201)).body.id as string;
  const dossier = async (id: string) =>
    (await gestes(maison).get(`/api/v1/labellisations/${id}`).expect(200)).body;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    cookie = await seConnecter(maison, maison.cles['50'].coordinateur);
    const parentalite = await ouvrir({});
    aurelie = (await dossier(parentalite)).parties.professionnel.id;
    const jeunesse = await ouvrir({
      programme: 'jeunesse',
      categorieMetier: 'animateur_jeunesse',
      professionnel: { id: aurelie },
    });
    const ailleurs = await ouvrir({
      professionnel: { id: aurelie },
      structure: { nom: 'Mission locale', siret: '00005001300028', commune: 'Avranches' },
    });
    const remplacant = await ouvrir({ professionnel: YOHAN, remplace: parentalite });
    dossiers = { parentalite, jeunesse, ailleurs, remplacant };
  });
  afterAll(() => maison.fermer());

  it('a un dossier par programme et par employeur, et une seule histoire', async () => {
    const { body } = await gestes(maison).get(`/api/v1/personnes/${aurelie}`).expect(200);
    expect(body.personne).toMatchObject({ id: aurelie, prenom: 'Aurélie' });
    expect(
      body.dossiers.map(({ id, programme, structure }: Record<string, { nom: string }>) => [
        id,
        programme,
        structure?.nom,
      ]),
    ).toEqual([
      [dossiers.ailleurs, 'parentalite', 'Mission locale'],
      [dossiers.jeunesse, 'jeunesse', 'Centre social de Coutances'],
      [dossiers.parentalite, 'parentalite', 'Centre social de Coutances'],
    ]);
    await gestes(maison).get(`/api/v1/personnes/${randomUUID()}`).expect(404);
  });

  it('dit qui remplace qui, des deux côtés', async () => {
    expect(await dossier(dossiers.remplacant)).toMatchObject({
      remplace: dossiers.parentalite,
      lies: [{ id: dossiers.parentalite, lien: 'remplace', professionnel: { prenom: 'Aurélie' } }],
    });
    const { remplace, lies } = await dossier(dossiers.parentalite);
    expect(remplace).toBeNull();
    expect(lies.map(({ id, lien }: Record<string, string>) => [id, lien])).toEqual([
      [dossiers.remplacant, 'remplace-par'],
      [dossiers.ailleurs, 'meme-personne'],
      [dossiers.jeunesse, 'meme-personne'],
    ]);
    const { body } = await gestes(maison).get(`/api/v1/personnes/${aurelie}`).expect(200);
    expect(body.remplacements).toEqual([
      expect.objectContaining({ id: dossiers.remplacant, pour: dossiers.parentalite, lien: 'remplace-par' }),
    ]);
  });

  it('ne remplace que quelqu’un de ce réseau', async () => {
    const refusee = await gestes(maison)
      .ouvrir(candidature({ remplace: randomUUID() }))
      .expect(422);
    expect(refusee.body).toMatchObject({
      code: 'dossier-remplace-inconnu',
      champs: [{ champ: 'remplace' }],
    });
    await gestes(maison, { reseau: '61' })
      .ouvrir(candidature({ remplace: dossiers.parentalite }))
      .expect(422);
  });

  it('propose les saisies qui lui ressemblent, sans rien réunir', async () => {
    const double = await ouvrir({
      professionnel: { prenom: 'Aurelie', nom: 'DELAMAQUETTE', courriel: 'aurelie@mission.example.org' },
    });
    const { body } = await gestes(maison).get(`/api/v1/personnes/${aurelie}`).expect(200);
    const { professionnel } = (await dossier(double)).parties;
    expect(body.semblables).toEqual([
      { id: professionnel.id, prenom: 'Aurelie', nom: 'DELAMAQUETTE', par: 'nom', dossiers: 1 },
    ]);
    expect(body.dossiers.map(({ id }: { id: string }) => id)).not.toContain(double);
  });

  it('a un autre dossier par un formulaire : ce qui est connu se choisit', async () => {
    const page = (await maison.http().get(`/personnes/${aurelie}`).set('Cookie', cookie).expect(200)).text;
    const { structure, contact } = (await dossier(dossiers.parentalite)).parties;
    const saisie = {
      ...formulaireDe(page, 'deposerCandidature'),
      mission: 'jeunesse/autre',
      'structure.id': structure.id,
      'contact.id': contact.id,
      criteres: ['mandat_employeur', 'recours_libre'],
      'criteres.heures_hebdomadaires_prevues': '3',
      'criteres.permanence_hebdomadaire_heures': '1',
      'projet.resultatsAttendus': 'Toucher des jeunes.',
      'projet.organisation': 'Deux soirées.',
    };
    const poster = (corps: object) =>
      maison
        .http()
        .post(`/personnes/${aurelie}/dossiers`)
        .set('Cookie', cookie)
        .set('Origin', PUBLIC_URL)
        .type('form')
        .send(corps);
    const incomplete = await poster({ ...saisie, 'projet.organisation': '' }).expect(422);
    expect(incomplete.text).toContain('Toucher des jeunes.');
    const { headers } = await poster(saisie).expect(303);
    const id = /^\/dossiers\/([0-9a-f-]{36})\?/.exec(headers['location'] ?? '')?.[1] ?? '';
    expect(await dossier(id)).toMatchObject({
      ...{ programme: 'jeunesse', categorieMetier: 'autre', voie: 'hors-appel' },
      parties: {
        professionnel: { id: aurelie },
        structure: { id: structure.id },
        contact: { id: contact.id },
      },
    });
  });

  it('a sa page, où mène chacun de ses dossiers', async () => {
    const lire = async (chemin: string) =>
      (await maison.http().get(chemin).set('Cookie', cookie).expect(200)).text;
    const page = await lire(`/dossiers/${dossiers.parentalite}`);
    expect(page).toContain('Autres dossiers de cette personne');
    expect(page).toContain(`href="/personnes/${aurelie}"`);
    expect(page).toContain(`href="/dossiers/${dossiers.remplacant}"`);
    const histoire = await lire(`/personnes/${aurelie}`);
    for (const id of [dossiers.parentalite, dossiers.jeunesse, dossiers.ailleurs, dossiers.remplacant])
      expect(histoire).toContain(`href="/dossiers/${id}"`);
    expect(histoire).toContain('Peut-être la même personne');
    expect(histoire).not.toContain('<script');
  });
});
