import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reglesParDefaut } from '@pdn/domain';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { seConnecter } from './navigation.js';

/** Without the no-break spaces of French. */
const simples = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');
const parentalite = candidature({ categorieMetier: 'psychologue' }) as { criteres: object };

describe('L’éligibilité, d’une seule table', () => {
  let maison: Maison;
  beforeAll(async () => {
    maison = await ouvrirMaison();
  });
  afterAll(() => maison.fermer());

  const en = (role: 'coordinateur' | 'administrateur' = 'coordinateur') =>
    gestes(maison, { reseau: 'demo', role });
  const publique = (programme: string, query = '') =>
    maison.http().get(`/api/v1/reseaux/demo/programmes/${programme}/eligibilite${query}`);
  const page = (query = '') => maison.http().get(`/candidater/demo/parentalite${query}`);
  const aucuneExigence = 'metier=referent_famille_centre_social';

  it('se lit avant de candidater, sans clé : métiers, critères, et une réponse', async () => {
    const { body } = await publique('parentalite', '?metier=psychologue&criteres=mandat_employeur').expect(
      200,
    );
    expect(body.metiers).toContainEqual({
      code: 'accueillant_laep',
      libelle: 'accueillant professionnel d’un lieu d’accueil enfants-parents',
      sansCommission: true,
    });
    expect(body.criteres).toContainEqual({
      critere: 'profil_facebook_prevu',
      libelle: 'Au moins un profil Facebook est prévu.',
      exige: true,
    });
    expect(body.reponse).toMatchObject({ proposition: 'criteres-manquants', sansCommission: false });
    expect(body.reponse.criteresManquants).toHaveLength(7);
    expect(body.reponse).not.toHaveProperty('avisDuReseau');
    expect((await publique('jeunesse').expect(200)).body.reponse).toBeNull();
  });

  it('refuse un réseau, un programme et un métier qui n’existent pas', async () => {
    await maison.http().get('/api/v1/reseaux/99/programmes/jeunesse/eligibilite').expect(404);
    await publique('enfance').expect(404);
    await publique('jeunesse', '?metier=astrologue').expect(422);
    await publique('jeunesse', '?criteres=beau').expect(422);
  });

  it('une page publique répond sans rien garder', async () => {
    const avant = await maison.compter();
    expect((await maison.http().get('/candidater/demo').expect(302)).headers['location']).toBe(
      '/candidater/demo/parentalite',
    );
    const vide = (await page().expect(200)).text;
    expect(vide).toContain('Accueillant professionnel d’un lieu d’accueil enfants-parents (sans commission)');
    expect(vide).toContain('Psychologue (décision de la commission)');
    expect(vide).not.toContain('id="titre-reponse"');
    const criteres = reglesParDefaut('parentalite', 'demo').eligibilite.criteresExiges;
    const tout = criteres.map((critere) => `&criteres=${critere}`).join('');
    expect((await page(`?${aucuneExigence}`)).text).toContain('Pas encore');
    expect((await page(`?${aucuneExigence}${tout}&heures=2,5`)).text).toContain(
      'Oui, vous pouvez candidater',
    );
    const exception = (await page(`?metier=psychologue${tout}`)).text;
    expect(exception).toContain('Oui, et votre demande ira devant la commission');
    expect(exception).not.toContain('sont réservés');
    expect((await page('?metier=astrologue')).text).toContain('Choisissez un métier de la liste');
    expect(await maison.compter()).toEqual(avant);
  });

  it('une candidature nomme un métier de son programme', async () => {
    const { body } = await en()
      .ouvrir(candidature({ categorieMetier: 'conseiller_mission_locale' }))
      .expect(422);
    expect(body.champs).toMatchObject([{ champ: 'categorieMetier' }]);
    expect(simples(body.champs[0].message)).toBe(
      'Ce métier n’est pas dans la liste de ce programme : choisissez-en un autre, ou « autre ».',
    );
    await en()
      .ouvrir(candidature({ categorieMetier: 'astrologue' }))
      .expect(422);
  });

  it('la coordination lit ce que disent les règles du dossier, et décide', async () => {
    const { mandat_employeur: _, ...autres } = parentalite.criteres as Record<string, unknown>;
    const corps = { ...parentalite, criteres: { ...autres, mandat_employeur: false } };
    const { id } = (await en().ouvrir(corps).expect(201)).body;
    const { body } = await en().get(`/api/v1/labellisations/${id}`).expect(200);
    expect(body.eligibilite).toEqual({
      proposition: 'criteres-manquants',
      sansCommission: false,
      criteresManquants: [
        {
          critere: 'mandat_employeur',
          libelle: 'Le professionnel est salarié et mandaté par son employeur.',
        },
      ],
      signaux: [],
      avisDuReseau: 'reserve',
    });
    const cookie = await seConnecter(maison, maison.cles.demo.coordinateur);
    const brut = (await maison.http().get(`/dossiers/${id}`).set('Cookie', cookie).expect(200)).text;
    const html = simples(brut);
    expect(html).toContain('Ce que disent les règles : des critères exigés manquent');
    expect(html).toContain('Le professionnel est salarié et mandaté par son employeur.');
    expect(html).toContain('Les Promeneurs du réseau sont réservés');
    await en().commander(id, { type: 'declarerEligible', data: {} }).expect(200);
    expect((await en().get(`/api/v1/labellisations/${id}`)).body.eligibilite).toBeNull();
  });

  it('un dossier garde les règles de son ouverture ; le suivant a celles qui sont publiées', async () => {
    const { id } = (await en().ouvrir(parentalite).expect(201)).body;
    const regles = reglesParDefaut('parentalite', 'demo');
    const { eligibilite } = regles;
    const admis = { ...eligibilite, metiersAdmis: [...eligibilite.metiersAdmis, 'psychologue'] };
    await en('administrateur')
      .poster('/api/v1/regles/parentalite/publication', {
        aPartirDu: '2018-10-01',
        regles: { ...regles, eligibilite: admis },
      })
      .expect(200);
    const suivant = (await en().ouvrir(parentalite).expect(201)).body.id;
    const proposition = async (dossier: string) =>
      (await en().get(`/api/v1/labellisations/${dossier}`)).body.eligibilite.proposition;
    expect(await proposition(id)).toBe('commission');
    expect(await proposition(suivant)).toBe('eligible');
    expect((await publique('parentalite')).body).toMatchObject({ regles: 2 });
  });
});
