import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, CHAMP_JETON } from '@pdn/contracts/ecrans';
import { reglesParDefaut, type Regles } from '@pdn/domain';
import { eventually } from '../builders/shell.js';
import { exempleDe, gestes } from './gestes.js';
import { ouvrirMaison, PUBLIC_URL, type Maison } from './maison.js';
import { formulaireDe, seConnecter } from './navigation.js';

const defaut = reglesParDefaut('parentalite', 'demo');
const plusLongues: Regles = { ...defaut, pieces: { relances: [10, 20], tache: 30 } };

describe('Les règles d’un réseau', () => {
  let maison: Maison;
  let dossier: string;
  const en = (role: 'coordinateur' | 'administrateur') => gestes(maison, { reseau: 'demo', role });
  const envoyer = (
    methode: 'put' | 'post',
    chemin: string,
    corps: object,
    role: 'coordinateur' | 'administrateur' = 'administrateur',
    cle: string = randomUUID(),
  ) =>
    maison
      .http()
      [methode](chemin)
      .set('Authorization', `Bearer ${maison.cles.demo[role]}`)
      .set('Idempotency-Key', cle)
      .send(corps);

  beforeAll(async () => {
    maison = await ouvrirMaison();
    dossier = (await en('coordinateur').ouvrir().expect(201)).body.id;
    await en('coordinateur')
      .commander(dossier, { type: 'demanderPieces', data: exempleDe('demanderPieces') })
      .expect(200);
  });
  afterAll(() => maison.fermer());

  it('se lisent version par version, chacune avec ceux qui la gardent', async () => {
    const { body } = await en('coordinateur').get('/api/v1/regles').expect(200);
    expect(body).toEqual({
      versions: ['jeunesse', 'parentalite'].map((programme) => ({
        programme,
        version: 1,
        depuis: '2018-10-01T08:00:00.000Z',
        enVigueur: true,
        dossiers: programme === 'parentalite' ? 1 : 0,
      })),
      brouillons: [],
    });
    const { body: version } = await en('coordinateur').get('/api/v1/regles/parentalite/1').expect(200);
    expect(version.regles).toEqual(defaut);
  });

  it('en brouillon, refusent chaque faute en mots, et ne changent alors rien', async () => {
    const faux = {
      ...plusLongues,
      pieces: { relances: [20, 10], tache: 30 },
      bilan: { ...defaut.bilan, limite: '02-30' },
    };
    const { body } = await envoyer(
      'put',
      '/api/v1/regles/parentalite/brouillon',
      faux,
      'coordinateur',
    ).expect(422);
    expect(body.champs).toEqual([
      {
        champ: 'pieces.relances',
        message:
          'Pièces demandées, rappels à l’employeur\u00a0: Rangez les délais du plus court au plus long, sans répétition.',
      },
      {
        champ: 'bilan.limite',
        message: 'Bilan annuel, date limite\u00a0: Ce jour n’existe pas chaque année.',
      },
    ]);
    await en('coordinateur').get('/api/v1/regles/parentalite/brouillon').expect(404);
  });

  it('se préparent, se comparent, et ne se publient que par un administrateur', async () => {
    await envoyer('put', '/api/v1/regles/parentalite/brouillon', plusLongues, 'coordinateur').expect(200);
    const { body } = await en('coordinateur')
      .get('/api/v1/regles/parentalite/comparaison?de=1&a=brouillon')
      .expect(200);
    expect(
      body.ecarts.map(({ avant, apres }: { avant: string; apres: string }) => `${avant} → ${apres}`),
    ).toEqual([
      '7 et 14 jours après la demande → 10 et 20 jours après la demande',
      '21 jours après la demande → 30 jours après la demande',
    ]);
    const publication = { aPartirDu: '2018-10-01' };
    await envoyer('post', '/api/v1/regles/parentalite/publication', publication, 'coordinateur').expect(403);
    await envoyer('post', '/api/v1/regles/parentalite/publication', { aPartirDu: '2018-09-30' }).expect(422);
    const { body: publiee } = await envoyer(
      'post',
      '/api/v1/regles/parentalite/publication',
      publication,
    ).expect(200);
    expect(publiee).toMatchObject({ programme: 'parentalite', version: 2 });
    await envoyer('post', '/api/v1/regles/parentalite/publication', publication).expect(404);
    const { body: lue } = await en('coordinateur').get(`/api/v1/labellisations/${dossier}`).expect(200);
    expect(lue.regles).toBe(1);
  });

  it('à blanc, disent qui recevrait quoi, sous celles d’un dossier ou sous d’autres, sans rien faire', async () => {
    const avant = await maison.compter();
    const pas = async (requete: string) =>
      (
        await en('coordinateur').get(`/api/v1/essais?du=2018-10-01&au=2018-12-31${requete}`).expect(200)
      ).body.pas.map(({ jour, quoi }: { jour: string; quoi: string }) => `${jour} ${quoi}`);
    expect(await pas('')).toEqual([
      '2018-10-08 pieces-relance',
      '2018-10-15 pieces-relance',
      '2018-10-22 appeler-pieces',
    ]);
    expect(await pas('&nature=tache&pour=employeur')).toEqual(['2018-10-22 appeler-pieces']);
    const sousLesAutres = [
      '2018-10-01 date-changee',
      '2018-10-11 pieces-relance',
      '2018-10-22 pieces-relance',
      '2018-10-31 appeler-pieces',
    ];
    expect(await pas('&regles=parentalite/2')).toEqual(sousLesAutres);
    const { body } = await envoyer(
      'post',
      '/api/v1/essais',
      { programme: 'parentalite', du: '2018-10-01', au: '2018-12-31', regles: plusLongues },
      'coordinateur',
    ).expect(200);
    expect(body.pas.map(({ jour, quoi }: { jour: string; quoi: string }) => `${jour} ${quoi}`)).toEqual(
      sousLesAutres,
    );
    expect(await maison.compter()).toEqual(avant);
    await en('coordinateur').get('/api/v1/essais?du=2018-10-02&au=2018-10-01').expect(422);
  });

  it('adoptées, font ce que l’aperçu disait, une fois pour une même demande', async () => {
    const { body: avant } = await envoyer(
      'post',
      '/api/v1/regles/parentalite/adoptions/apercu',
      { version: 2 },
      'coordinateur',
    ).expect(200);
    expect(avant.dossiers).toMatchObject([
      {
        id: dossier,
        version: 1,
        refus: null,
        courriels: [{ gabarit: 'date-changee', destinataire: 'employeur', dateLimite: '2018-10-31' }],
        echeances: [
          { cle: 'pieces.1/relance-1', avant: '2018-10-08', apres: '2018-10-11' },
          { cle: 'pieces.1/relance-2', avant: '2018-10-15', apres: '2018-10-22' },
          { cle: 'pieces.1/appeler', avant: '2018-10-22', apres: '2018-10-31' },
        ],
      },
    ]);
    const cle = randomUUID();
    for (let fois = 0; fois < 2; fois++) {
      const { body } = await envoyer(
        'post',
        '/api/v1/regles/parentalite/adoptions',
        { version: 2, dossiers: [dossier] },
        'coordinateur',
        cle,
      ).expect(200);
      expect(body.dossiers).toMatchObject([{ id: dossier, resultat: 'adoptee' }]);
    }
    const { body: lu } = await en('coordinateur').get(`/api/v1/labellisations/${dossier}`).expect(200);
    expect(lu.regles).toBe(2);
    await eventually('the new date', () =>
      maison.courriers.some(
        ({ gabarit, donnees }) => gabarit === 'date-changee' && donnees['dateLimite'] === '2018-10-31',
      ),
    );
    expect(maison.courriers.filter(({ gabarit }) => gabarit === 'date-changee')).toHaveLength(1);
    const { body: deja } = await envoyer(
      'post',
      '/api/v1/regles/parentalite/adoptions',
      { version: 2 },
      'coordinateur',
    ).expect(200);
    expect(deja.dossiers).toMatchObject([{ resultat: 'deja' }]);
  });

  describe('sur le bureau', () => {
    let cookie: string;
    beforeAll(async () => {
      cookie = await seConnecter(maison, maison.cles.demo.administrateur);
    });
    const page = (chemin: string) => maison.http().get(chemin).set('Cookie', cookie);
    const jeton = async () => formulaireDe((await page('/regles')).text, 'deconnexion')[CHAMP_JETON] ?? '';
    const poster = async (chemin: string, corps: object) =>
      maison
        .http()
        .post(chemin)
        .set('Cookie', cookie)
        .set('Origin', PUBLIC_URL)
        .type('form')
        .send({ [CHAMP_JETON]: await jeton(), ...corps });

    it('un fichier exporté se reprend, et redit la même chose', async () => {
      const { text, headers } = await page('/regles/parentalite/2/fichier').expect(200);
      expect(headers['content-disposition']).toBe('attachment; filename=regles-demo-parentalite-v2.json');
      const repris = await poster('/regles/parentalite/brouillon/fichier', { fichier: text });
      expect(repris.status).toBe(303);
      const comparee = await page('/regles/parentalite/comparaison?de=2&a=brouillon').expect(200);
      expect(comparee.text).toContain('Ces deux versions disent la même chose.');
    });

    it('un fichier abîmé est remontré avec chaque faute, et le brouillon reste', async () => {
      const abime = await poster('/regles/parentalite/brouillon/fichier', {
        fichier: JSON.stringify({ ...plusLongues, archive: undefined, retrait: { preavisMois: 40 } }),
      });
      expect(abime.status).toBe(422);
      expect(abime.text).toContain('Archivage');
      expect(abime.text).toContain('Retrait, préavis de la convention');
      const comparee = await page('/regles/parentalite/comparaison?de=2&a=brouillon').expect(200);
      expect(comparee.text).toContain('Ces deux versions disent la même chose.');
    });

    it('une adoption se voit avant, puis se fait, dossier par dossier', async () => {
      const apercu = await page(`/dossiers/${dossier}/regles?version=1`).expect(200);
      expect(apercu.text).toContain('Adopter la version 1');
      const [, commande] = /name="pdn-commande" value="([^"]+)"/.exec(apercu.text) ?? [];
      const fait = await poster(`/dossiers/${dossier}/regles`, { [CHAMP_COMMANDE]: commande, version: '1' });
      expect([fait.status, fait.headers['location']]).toEqual([
        303,
        `/dossiers/${dossier}?fait=adopterRegles`,
      ]);
      const { body: lu } = await en('coordinateur').get(`/api/v1/labellisations/${dossier}`).expect(200);
      expect(lu.regles).toBe(1);
    });

    it('l’essai s’exporte, et aucun nom n’y devient une formule', async () => {
      await maison.sql(
        `UPDATE personne SET prenom = '=HYPERLINK("http://x")' WHERE id = (
        SELECT contact FROM labellisation WHERE stream = $1)`,
        [`labellisation/${dossier}`],
      );
      const { text, headers } = await page('/essai/fichier?du=2018-10-01&au=2018-12-31').expect(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(text).toContain(`"'=HYPERLINK(""http://x"")`);
      expect(text).not.toMatch(/(^|;)"[=+@-]/m);
    });
  });
});
