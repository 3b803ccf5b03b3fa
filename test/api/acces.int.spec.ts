import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inviter, ouvrirAppel, planifierSeance } from '@pdn/contracts/http';
import { CHAMP_COMMANDE, CHAMP_JETON, CHAMP_TYPE } from '@pdn/contracts/ecrans';
import { reglesParDefaut } from '@pdn/domain';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, ROLES, type Maison, type Role } from './maison.js';
import { formulaireDe, seConnecter } from './navigation.js';

type Appelant = 'personne' | 'inconnu' | `${Role}` | `${Role} d’ailleurs`;
const APPELANTS: Appelant[] = [
  'personne',
  'inconnu',
  ...ROLES,
  ...ROLES.map((role): Appelant => `${role} d’ailleurs`),
];

/** Three statuses: coordinateur, caf, administrateur. */
type ParRole = [number, number, number];

interface Ligne {
  route: string;
  appeler: (qui: Appelant) => Promise<{ status: number }>;
  /** On what belongs to `demo`: without a known key, with one of its keys, with a key of another reseau. */
  attendu: { personne: number; ici: ParRole; ailleurs: ParRole };
}

const FICHIER = Buffer.from('Structure;Commune;Courriel\nCentre social;Lessay;a@example.org').toString(
  'base64',
);
const BROUILLON = reglesParDefaut('jeunesse', 'demo');
const chacun = (statut: number): ParRole => [statut, statut, statut];
const tous = (statut: number) => ({ personne: statut, ici: chacun(statut), ailleurs: chacun(statut) });

describe('Qui peut quoi', () => {
  let maison: Maison;
  let dossier: string;
  let appel: string;
  let seance: string;
  let structure: string;
  let personne: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    dossier = (await gestes(maison, { reseau: 'demo' }).ouvrir().expect(201)).body.id;
    const lu = gestes(maison, { reseau: 'demo' }).get(`/api/v1/labellisations/${dossier}`);
    const { parties } = (await lu.expect(200)).body;
    structure = parties.structure.id;
    personne = parties.professionnel.id;
    const ouvert = gestes(maison, { reseau: 'demo' }).poster('/api/v1/appels', ouvrirAppel.exemple);
    appel = (await ouvert.expect(201)).body.id;
    const planifiee = gestes(maison, { reseau: 'demo' }).poster(
      '/api/v1/commissions',
      planifierSeance.exemple,
    );
    seance = (await planifiee.expect(201)).body.id;
  });
  afterAll(() => maison.fermer());

  const cleDe = (qui: Appelant): string | null => {
    if (qui === 'personne') return null;
    if (qui === 'inconnu') return `pdn_${'x'.repeat(43)}`;
    const [role, ailleurs] = qui.split(' ') as [Role, string?];
    return maison.cles[ailleurs ? '50' : 'demo'][role];
  };
  const parCle = (
    qui: Appelant,
    methode: 'get' | 'post' | 'put' | 'delete',
    chemin: string,
    corps?: object,
  ) => {
    const cle = cleDe(qui);
    const requete = maison.http()[methode](chemin).set('Idempotency-Key', randomUUID());
    if (cle) requete.set('Authorization', `Bearer ${cle}`);
    return corps ? requete.send(corps) : requete;
  };
  const sessions = new Map<Appelant, Promise<string>>();
  const sessionDe = (qui: Appelant): Promise<string> => {
    const ouverte = sessions.get(qui) ?? seConnecter(maison, cleDe(qui) ?? '');
    sessions.set(qui, ouverte);
    return ouverte;
  };
  const parPage = async (
    qui: Appelant,
    methode: 'get' | 'post',
    chemin: string,
    corps?: Record<string, string>,
  ) => {
    const cookie = await sessionDe(qui);
    const requete = maison
      .http()
      [methode](chemin)
      .set('Cookie', cookie)
      .set('Origin', 'http://parcours.test');
    return corps ? requete.type('form').send(corps) : requete;
  };
  const completer = { type: 'declarerComplete', data: {} };

  const LIGNES: Ligne[] = [
    {
      route: 'GET /api/v1/reseaux/:reseau/programmes/:programme/eligibilite',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/reseaux/demo/programmes/parentalite/eligibilite'),
      attendu: tous(200),
    },
    {
      route: 'GET /candidater/:reseau',
      appeler: (qui) => parCle(qui, 'get', '/candidater/demo'),
      attendu: tous(302),
    },
    {
      route: 'GET /candidater/:reseau/:programme',
      appeler: (qui) => parCle(qui, 'get', '/candidater/demo/parentalite'),
      attendu: tous(200),
    },
    {
      route: 'GET /appels',
      appeler: (qui) => parPage(qui, 'get', '/appels'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'POST /appels',
      appeler: (qui) => parPage(qui, 'post', '/appels', {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /appels/:id',
      appeler: (qui) => parPage(qui, 'get', `/appels/${appel}`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /appels/:id/commandes',
      appeler: (qui) => parPage(qui, 'post', `/appels/${appel}/commandes`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /appels/:id/import',
      appeler: (qui) => parPage(qui, 'get', `/appels/${appel}/import`),
      attendu: { personne: 302, ici: [200, 403, 403], ailleurs: [404, 403, 403] },
    },
    {
      route: 'POST /appels/:id/import',
      appeler: (qui) => parPage(qui, 'post', `/appels/${appel}/import`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'POST /appels/:id/import/confirmation',
      appeler: (qui) => parPage(qui, 'post', `/appels/${appel}/import/confirmation`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /commissions',
      appeler: (qui) => parPage(qui, 'get', '/commissions'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'POST /commissions',
      appeler: (qui) => parPage(qui, 'post', '/commissions', {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /commissions/:id',
      appeler: (qui) => parPage(qui, 'get', `/commissions/${seance}`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /commissions/:id/proces-verbal',
      appeler: (qui) => parPage(qui, 'get', `/commissions/${seance}/proces-verbal`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /commissions/:id/commandes',
      appeler: (qui) => parPage(qui, 'post', `/commissions/${seance}/commandes`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /structures',
      appeler: (qui) => parPage(qui, 'get', '/structures'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /structures/:id',
      appeler: (qui) => parPage(qui, 'get', `/structures/${structure}`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /api/v1/structures',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/structures'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/structures/:id',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/structures/${structure}`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /personnes/:id',
      appeler: (qui) => parPage(qui, 'get', `/personnes/${personne}`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /dossiers/nouveau',
      appeler: (qui) => parPage(qui, 'get', '/dossiers/nouveau'),
      attendu: { personne: 302, ici: [200, 403, 403], ailleurs: [200, 403, 403] },
    },
    {
      route: 'POST /dossiers/nouveau',
      appeler: (qui) => parPage(qui, 'post', '/dossiers/nouveau', {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'POST /personnes/:id/dossiers',
      appeler: (qui) => parPage(qui, 'post', `/personnes/${personne}/dossiers`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /api/v1/personnes/:id',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/personnes/${personne}`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /instances',
      appeler: (qui) => parPage(qui, 'get', '/instances'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'POST /api/v1/commissions',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/commissions', planifierSeance.exemple),
      attendu: { personne: 401, ici: [201, 403, 403], ailleurs: [201, 403, 403] },
    },
    {
      route: 'GET /api/v1/commissions',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/commissions'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/commissions/:id',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/commissions/${seance}`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /api/v1/commissions/:id/chronologie',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/commissions/${seance}/chronologie`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /api/v1/commissions/:id/commandes',
      appeler: (qui) =>
        parCle(qui, 'post', `/api/v1/commissions/${seance}/commandes`, {
          type: 'convoquerMembres',
          data: {},
        }),
      attendu: { personne: 401, ici: [200, 403, 403], ailleurs: chacun(404) },
    },
    {
      route: 'POST /api/v1/appels',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/appels', ouvrirAppel.exemple),
      attendu: { personne: 401, ici: [201, 403, 403], ailleurs: [201, 403, 403] },
    },
    {
      route: 'GET /api/v1/appels',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/appels'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/appels/:id',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/appels/${appel}`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /api/v1/appels/:id/chronologie',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/appels/${appel}/chronologie`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /api/v1/appels/:id/commandes',
      appeler: (qui) =>
        parCle(qui, 'post', `/api/v1/appels/${appel}/commandes`, { type: 'inviter', data: inviter.exemple }),
      attendu: { personne: 401, ici: [200, 403, 403], ailleurs: [404, 403, 403] },
    },
    {
      route: 'POST /api/v1/appels/:id/import/apercu',
      appeler: (qui) => parCle(qui, 'post', `/api/v1/appels/${appel}/import/apercu`, { fichier: FICHIER }),
      attendu: { personne: 401, ici: [200, 403, 403], ailleurs: [404, 403, 403] },
    },
    {
      route: 'POST /api/v1/appels/:id/import',
      appeler: (qui) => parCle(qui, 'post', `/api/v1/appels/${appel}/import`, { fichier: FICHIER }),
      attendu: { personne: 401, ici: [200, 403, 403], ailleurs: [404, 403, 403] },
    },
    {
      route: 'POST /api/v1/labellisations',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/labellisations', candidature()),
      attendu: { personne: 401, ici: [201, 403, 403], ailleurs: [201, 403, 403] },
    },
    {
      route: 'GET /api/v1/labellisations',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/labellisations'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/labellisations/:id',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/labellisations/${dossier}`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'GET /api/v1/labellisations/:id/chronologie',
      appeler: (qui) => parCle(qui, 'get', `/api/v1/labellisations/${dossier}/chronologie`),
      attendu: { personne: 401, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /api/v1/labellisations/:id/commandes',
      appeler: (qui) => parCle(qui, 'post', `/api/v1/labellisations/${dossier}/commandes`, completer),
      attendu: { personne: 401, ici: [200, 403, 403], ailleurs: [404, 403, 403] },
    },
    {
      route: 'POST /api/v1/exercices/:reseau/avancer',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/exercices/demo/avancer', { jusqua: '2018-10-01' }),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [404, 403, 404] },
    },
    {
      route: 'GET /api/v1/regles',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/regles'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/regles/:programme/:version',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/regles/parentalite/1'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /api/v1/regles/:programme/comparaison',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/regles/parentalite/comparaison?de=1&a=1'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'PUT /api/v1/regles/:programme/brouillon',
      appeler: (qui) => parCle(qui, 'put', '/api/v1/regles/jeunesse/brouillon', BROUILLON),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'GET /api/v1/regles/:programme/brouillon',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/regles/jeunesse/brouillon'),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'DELETE /api/v1/regles/:programme/brouillon',
      appeler: (qui) => parCle(qui, 'delete', '/api/v1/regles/jeunesse/brouillon'),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'POST /api/v1/regles/:programme/publication',
      appeler: (qui) =>
        parCle(qui, 'post', '/api/v1/regles/jeunesse/publication', {
          aPartirDu: '2100-01-01',
          regles: { ...BROUILLON, retrait: { preavisMois: 2 } },
        }),
      attendu: { personne: 401, ici: [403, 403, 200], ailleurs: [403, 403, 200] },
    },
    {
      route: 'POST /api/v1/regles/:programme/adoptions/apercu',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/regles/parentalite/adoptions/apercu', { version: 1 }),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'POST /api/v1/regles/:programme/adoptions',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/regles/parentalite/adoptions', { version: 1 }),
      attendu: { personne: 401, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'GET /api/v1/essais',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/essais'),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'POST /api/v1/essais',
      appeler: (qui) => parCle(qui, 'post', '/api/v1/essais', { programme: 'jeunesse', regles: BROUILLON }),
      attendu: { ...tous(200), personne: 401 },
    },
    {
      route: 'GET /regles',
      appeler: (qui) => parPage(qui, 'get', '/regles'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /regles/:programme/comparaison',
      appeler: (qui) => parPage(qui, 'get', '/regles/parentalite/comparaison?de=1&a=1'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /regles/:programme/:version/fichier',
      appeler: (qui) => parPage(qui, 'get', '/regles/parentalite/1/fichier'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /regles/:programme/brouillon',
      appeler: (qui) => parPage(qui, 'get', '/regles/parentalite/brouillon'),
      attendu: { personne: 302, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    ...(['brouillon', 'brouillon/fichier', 'brouillon/abandon'] as const).map((chemin): Ligne => ({
      route: `POST /regles/:programme/${chemin}`,
      appeler: (qui) => parPage(qui, 'post', `/regles/parentalite/${chemin}`, {}),
      // without the token of their session: nobody acts, but those who may are told so
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    })),
    {
      route: 'POST /regles/:programme/publication',
      appeler: (qui) => parPage(qui, 'post', '/regles/parentalite/publication', {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /regles/:programme/adoption',
      appeler: (qui) => parPage(qui, 'get', '/regles/parentalite/adoption?version=1'),
      attendu: { personne: 302, ici: [200, 403, 200], ailleurs: [200, 403, 200] },
    },
    {
      route: 'POST /regles/:programme/adoption',
      appeler: (qui) => parPage(qui, 'post', '/regles/parentalite/adoption', {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /dossiers/:id/echeance',
      appeler: (qui) => parPage(qui, 'get', `/dossiers/${dossier}/echeance?cle=inconnue.1/rappel-1`),
      attendu: { personne: 302, ici: [404, 403, 404], ailleurs: [404, 403, 404] },
    },
    {
      route: 'POST /dossiers/:id/echeance',
      appeler: (qui) => parPage(qui, 'post', `/dossiers/${dossier}/echeance`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: chacun(403) },
    },
    {
      route: 'GET /dossiers/:id/mise-en-demeure',
      appeler: (qui) => parPage(qui, 'get', `/dossiers/${dossier}/mise-en-demeure`),
      // no procedure is open in it
      attendu: { personne: 302, ici: chacun(404), ailleurs: chacun(404) },
    },
    {
      route: 'GET /dossiers/:id/regles',
      appeler: (qui) => parPage(qui, 'get', `/dossiers/${dossier}/regles?version=1`),
      attendu: { personne: 302, ici: [200, 403, 200], ailleurs: [404, 403, 404] },
    },
    {
      route: 'POST /dossiers/:id/regles',
      appeler: (qui) => parPage(qui, 'post', `/dossiers/${dossier}/regles`, {}),
      attendu: { personne: 401, ici: chacun(403), ailleurs: [404, 403, 404] },
    },
    {
      route: 'GET /essai',
      appeler: (qui) => parPage(qui, 'get', '/essai'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /essai/fichier',
      appeler: (qui) => parPage(qui, 'get', '/essai/fichier'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /api/v1/annuaire/:reseau',
      appeler: (qui) => parCle(qui, 'get', '/api/v1/annuaire/demo'),
      attendu: tous(200),
    },
    { route: 'GET /sante', appeler: (qui) => parCle(qui, 'get', '/sante'), attendu: tous(200) },
    { route: 'GET /sante/pret', appeler: (qui) => parCle(qui, 'get', '/sante/pret'), attendu: tous(200) },
    { route: 'GET /', appeler: (qui) => parPage(qui, 'get', '/'), attendu: tous(302) },
    { route: 'GET /connexion', appeler: (qui) => parPage(qui, 'get', '/connexion'), attendu: tous(200) },
    {
      route: 'POST /connexion',
      appeler: (qui) => parPage(qui, 'post', '/connexion', { cle: cleDe(qui) ?? '' }),
      attendu: { ...tous(303), personne: 401 },
    },
    {
      route: 'POST /deconnexion',
      appeler: (qui) => parPage(qui, 'post', '/deconnexion', {}),
      attendu: tous(303),
    },
    {
      route: 'GET /dossiers',
      appeler: (qui) => parPage(qui, 'get', '/dossiers'),
      attendu: { ...tous(200), personne: 302 },
    },
    {
      route: 'GET /dossiers/:id',
      appeler: (qui) => parPage(qui, 'get', `/dossiers/${dossier}`),
      attendu: { personne: 302, ici: chacun(200), ailleurs: chacun(404) },
    },
    {
      route: 'POST /dossiers/:id/commandes',
      appeler: async (qui) => {
        const jeton =
          formulaireDe((await parPage(qui, 'get', '/dossiers')).text, 'deconnexion')[CHAMP_JETON] ?? '';
        return parPage(qui, 'post', `/dossiers/${dossier}/commandes`, {
          [CHAMP_TYPE]: 'demanderPieces',
          [CHAMP_COMMANDE]: randomUUID(),
          [CHAMP_JETON]: jeton,
          pieces: 'trame-projet',
          motif: 'Elle manque.',
        });
      },
      attendu: { personne: 401, ici: [303, 409, 409], ailleurs: chacun(404) },
    },
    {
      route: 'GET /annuaire/:reseau',
      appeler: (qui) => parPage(qui, 'get', '/annuaire/demo'),
      attendu: tous(200),
    },
    {
      route: 'GET /l/:jeton',
      appeler: (qui) => parPage(qui, 'get', `/l/${'x'.repeat(43)}`),
      attendu: tous(404),
    },
    {
      route: 'POST /l/:jeton',
      appeler: (qui) => parPage(qui, 'post', `/l/${'x'.repeat(43)}`, {}),
      attendu: tous(404),
    },
    {
      route: 'POST /l/:jeton/renvoi',
      appeler: (qui) => parPage(qui, 'post', `/l/${'x'.repeat(43)}/renvoi`, {}),
      attendu: tous(404),
    },
  ];
  const attenduDe = ({ attendu }: Ligne, qui: Appelant): number | undefined => {
    if (qui === 'personne' || qui === 'inconnu') return attendu.personne;
    const [role, ailleurs] = qui.split(' ') as [Role, string?];
    return (ailleurs ? attendu.ailleurs : attendu.ici)[ROLES.indexOf(role)];
  };
  it.each(
    LIGNES.flatMap((ligne) => APPELANTS.map((qui): [string, Appelant, Ligne] => [ligne.route, qui, ligne])),
  )('%s, %s', async (_route, qui, ligne) => {
    expect((await ligne.appeler(qui)).status).toBe(attenduDe(ligne, qui));
  });

  it('est dit de chaque adresse', () => {
    const dites = LIGNES.map(({ route }) => route).sort();
    expect(maison.routes().filter((route) => !route.includes('/docs'))).toEqual(dites);
  });

  it('ne se mélange pas : ni cookie pour l’API, ni clé pour les pages', async () => {
    const cookie = await seConnecter(maison, maison.cles.demo.coordinateur);
    await maison.http().get('/api/v1/labellisations').set('Cookie', cookie).expect(401);
    await maison
      .http()
      .get('/dossiers')
      .set('Authorization', `Bearer ${maison.cles.demo.coordinateur}`)
      .expect(302);
  });

  it('ne liste que les dossiers du réseau', async () => {
    const { body } = await gestes(maison, { reseau: '61' }).get('/api/v1/labellisations').expect(200);
    expect(body).toEqual({ dossiers: [], total: 0, suivant: null });
  });

  it('s’arrête avec la clé', async () => {
    const cookie = await seConnecter(maison, maison.cles['61'].coordinateur);
    await maison.sql(`UPDATE cle_api SET revoquee_le = now() WHERE reseau = '61' AND role = 'coordinateur'`);
    await gestes(maison, { reseau: '61' }).get('/api/v1/labellisations').expect(401);
    await maison.http().get('/dossiers').set('Cookie', cookie).expect(302);
  });
});
