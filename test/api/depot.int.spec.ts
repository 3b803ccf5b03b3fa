import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ouvrirAppel } from '@pdn/contracts/http';
import { gestes } from './gestes.js';
import { ouvrirMaison, PUBLIC_URL, type Maison } from './maison.js';
import { choisiDans, formulaireDe, seConnecter } from './navigation.js';

const RECUE = {
  mission: 'parentalite/referent_famille_centre_social',
  'professionnel.prenom': 'Maëlle',
  'professionnel.nom': 'Lenormand',
  'professionnel.fonction': 'Référente famille',
  'professionnel.courriel': 'm.lenormand@galets.example.org',
  'structure.nom': 'Centre social des Galets',
  'structure.siret': '00005001300010',
  'structure.commune': 'Agon-Coutainville',
  'contact.prenom': 'Gilles',
  'contact.nom': 'Tesson',
  'contact.courriel': 'g.tesson@galets.example.org',
  criteres: ['mandat_employeur'],
  'criteres.heures_hebdomadaires_prevues': '3',
  'criteres.permanence_hebdomadaire_heures': '1',
  'projet.resultatsAttendus': 'Répondre le soir.',
  'projet.organisation': 'Une permanence le jeudi.',
};

describe('Une candidature reçue sur papier ou par téléphone', () => {
  let maison: Maison;
  let cookie: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    cookie = await seConnecter(maison, maison.cles['50'].coordinateur);
  });
  afterAll(() => maison.fermer());

  const lire = async (chemin: string) =>
    (await maison.http().get(chemin).set('Cookie', cookie).expect(200)).text;
  const formulaire = async () => formulaireDe(await lire('/dossiers/nouveau'), 'deposerCandidature');
  const poster = (corps: object, chemin = '/dossiers/nouveau') =>
    maison.http().post(chemin).set('Cookie', cookie).set('Origin', PUBLIC_URL).type('form').send(corps);
  const ouverte = async (corps: object, chemin?: string) => {
    const { headers } = await poster(corps, chemin).expect(303);
    const id = /^\/dossiers\/([0-9a-f-]{36})\?/.exec(headers['location'] ?? '')?.[1] ?? '';
    return (await gestes(maison).get(`/api/v1/labellisations/${id}`).expect(200)).body;
  };

  it('se saisit depuis la liste des dossiers, pour qui n’est pas encore connu', async () => {
    expect(await lire('/dossiers')).toContain('href="/dossiers/nouveau"');
    const saisie = { ...(await formulaire()), ...RECUE };
    const dossier = await ouverte(saisie);
    expect(dossier).toMatchObject({
      ...{ programme: 'parentalite', categorieMetier: 'referent_famille_centre_social', voie: 'hors-appel' },
      parties: {
        professionnel: { prenom: 'Maëlle', nom: 'Lenormand', courriel: 'm.lenormand@galets.example.org' },
        structure: { nom: 'Centre social des Galets', siret: '00005001300010' },
        contact: { prenom: 'Gilles', nom: 'Tesson' },
      },
    });
    // the same form sent twice opens one dossier
    expect((await ouverte(saisie)).id).toBe(dossier.id);
  });

  it('ne propose que les programmes que le réseau a ouverts, ici, pour un appel et pour une séance', async () => {
    const offerts = async () => {
      const coordination = await seConnecter(maison, maison.cles['61'].coordinateur);
      const pages = await Promise.all(
        ['/dossiers/nouveau', '/appels', '/commissions'].map((chemin) =>
          maison.http().get(chemin).set('Cookie', coordination).expect(200),
        ),
      );
      return pages.map(({ text }) =>
        ['jeunesse', 'parentalite'].filter((un) => text.includes(`value="${un}`)),
      );
    };
    expect(await offerts()).toEqual(Array(3).fill(['jeunesse', 'parentalite']));
    await maison.sql(`DELETE FROM regles WHERE reseau = '61' AND programme = 'jeunesse'`);
    expect(await offerts()).toEqual(Array(3).fill(['parentalite']));
  });

  it('dit à côté de chaque champ ce qui ne va pas, et garde ce qui est saisi', async () => {
    const { text } = await poster({
      ...(await formulaire()),
      ...RECUE,
      ...{ mission: '', 'professionnel.courriel': 'm.lenormand', 'structure.siret': '123' },
      ...{ 'contact.prenom': '', 'contact.nom': '', 'contact.courriel': '' },
    }).expect(422);
    for (const champ of ['mission', 'professionnel.courriel', 'structure.siret', 'contact.nom'])
      expect(text).toContain(`href="#deposerCandidature-${champ}"`);
    expect(text).toContain('value="Centre social des Galets"');
    expect(text).toContain('Répondre le soir.');
  });

  it('dit le jour que la règle refuse, sans rien ouvrir', async () => {
    const { text } = await poster({ ...(await formulaire()), ...RECUE, deposeeLe: '2999-01-01' }).expect(422);
    expect(text).toContain('href="#deposerCandidature-deposeeLe"');
  });

  it('répond à un appel quand la coordination le dit, et prend un employeur déjà connu', async () => {
    const appel = await gestes(maison).poster('/api/v1/appels', ouvrirAppel.exemple).expect(201);
    const { parties } = await ouverte({ ...(await formulaire()), ...RECUE });
    const dossier = await ouverte({
      ...(await formulaire()),
      ...RECUE,
      ...{ appel: appel.body.id, 'structure.id': parties.structure.id, 'structure.nom': '' },
      ...{ 'structure.siret': '', 'structure.commune': '' },
    });
    expect(dossier).toMatchObject({ voie: 'appel', parties: { structure: { id: parties.structure.id } } });
  });

  it('reprend de qui part l’employeur, le métier et qui signe, pour qui prend sa place', async () => {
    const parti = await ouverte({ ...(await formulaire()), ...RECUE });
    const chemin = `/dossiers/nouveau?remplace=${parti.id}`;
    const page = await lire(chemin);
    expect(page).toContain(parti.numero);
    const repris = Object.fromEntries(
      ['mission', 'structure.id', 'contact.id', 'remplace'].map((nom) => [nom, choisiDans(page, nom)]),
    );
    expect(repris).toEqual({
      mission: RECUE.mission,
      'structure.id': parti.parties.structure.id,
      'contact.id': parti.parties.contact.id,
      remplace: parti.id,
    });

    const nouvelle = { 'professionnel.prenom': 'Yann', 'professionnel.nom': 'Le Bris' };
    const sansLeReste = Object.fromEntries(
      Object.entries(RECUE).filter(([nom]) => !/^(mission|structure|contact)/.test(nom)),
    );
    const saisie = { ...formulaireDe(page, 'deposerCandidature'), ...sansLeReste, ...nouvelle, ...repris };
    const dossier = await ouverte(
      { ...saisie, 'professionnel.courriel': 'y.lebris@galets.example.org' },
      chemin,
    );
    expect(dossier.parties).toMatchObject({
      structure: { id: parti.parties.structure.id },
      contact: { id: parti.parties.contact.id },
      professionnel: { nom: 'Le Bris' },
    });
    expect(await lire(`/dossiers/${parti.id}`)).toContain(`/dossiers/${dossier.id}`);
  });

  it('ne reprend rien du dossier d’un autre réseau', async () => {
    const { id } = (await gestes(maison, { reseau: '61' }).ouvrir().expect(201)).body;
    await maison.http().get(`/dossiers/nouveau?remplace=${id}`).set('Cookie', cookie).expect(404);
  });
});
