import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempleBilan } from '@pdn/contracts/http';
import { referencePublique } from '../builders/reference-publique.js';
import { candidature } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { parcours } from './parcours.js';

const MOTIF = { motif: 'Dit au téléphone.' };

/** The clock of the exercice only goes forward: each story begins where the one before it ended. */
describe('Après le label, par l’API', () => {
  let maison: Maison;
  let vie: ReturnType<typeof parcours>;
  const labellises: string[] = [];
  const suivant = () => labellises.shift()!;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    vie = parcours(maison);
    for (let rang = 0; rang < 9; rang += 1) labellises.push(await vie.labellise());
  }, 300_000);
  afterAll(() => maison.fermer());

  const lire = async (dossier: string) =>
    (await vie.demo.get(`/api/v1/labellisations/${dossier}`).expect(200)).body;
  const fil = async (dossier: string) =>
    (await vie.demo.get(`/api/v1/labellisations/${dossier}/chronologie`).expect(200)).body as {
      passe: { version: number; type: string; data: Record<string, unknown>; acteur: { kind: string } }[];
      courriels: { version: number; gabarit: string; destinataire: string; copie: string[] }[];
      avenir: { cle: string; jour: string; nature: string }[];
    };
  const versionDe = async (dossier: string, type: string) =>
    (await fil(dossier)).passe.findLast((fait) => fait.type === type)?.version ?? 0;
  const taches = async (dossier: string): Promise<string[]> =>
    (await lire(dossier)).taches.map(({ type }: { type: string }) => type);
  const estPublie = async (dossier: string): Promise<boolean> =>
    JSON.stringify((await vie.demo.get('/api/v1/annuaire/demo').expect(200)).body.fiches).includes(
      referencePublique(dossier),
    );
  const avancer = async (jusqua: string) => {
    let terminee = false;
    while (!terminee) terminee = (await vie.demo.avancer(jusqua).expect(200)).body.terminee;
  };

  /** The facts that an act leaves and the mails that they write; sent again under the same id, it changes nothing. */
  async function faire(dossier: string, type: string, data: object = {}, auNomDe?: string) {
    const { version } = await lire(dossier);
    const id = randomUUID();
    const corps = { type, data, ...(auNomDe && { auNomDe }) };
    const { body } = await vie.demo.commander(dossier, corps, { id }).expect(200);
    const apres = await maison.compter();
    const encore = await vie.demo.commander(dossier, corps, { id }).expect(200);
    expect(encore.body).toEqual(body);
    expect(await maison.compter()).toEqual(apres);
    return {
      faits: body.events.map((fait: { type: string }) => fait.type) as string[],
      courriels: await courrielsDepuis(dossier, version),
    };
  }
  const courrielsDepuis = async (dossier: string, version: number): Promise<string[]> =>
    (await fil(dossier)).courriels
      .filter((courriel) => courriel.version > version)
      .map(({ gabarit, destinataire, copie }) => [`${gabarit} → ${destinataire}`, ...copie].join(' + '));
  const auxDeux = (gabarit: string) => [`${gabarit} → employeur`, `${gabarit} → professionnel`];
  const aTous = (gabarit: string) => [...auxDeux(gabarit), `${gabarit} → coordinateur`];

  async function refuser(
    dossier: string,
    [type, data, auNomDe]: [type: string, data?: object, auNomDe?: string],
    attendu: { statut: number; code: string; dit: string },
  ) {
    const { version } = await lire(dossier);
    const { status, body } = await vie.demo.commander(dossier, {
      ...{ type, data: data ?? {} },
      ...(auNomDe && { auNomDe }),
    });
    expect({ statut: status, code: body.code }).toEqual({ statut: attendu.statut, code: attendu.code });
    expect(JSON.stringify(body).replace(/\u00a0|\u202f/g, ' ')).toContain(attendu.dit);
    expect((await lire(dossier)).version).toBe(version);
  }

  let retire: string;

  it('un retrait immédiat : l’annuaire le jour même, un reçu à chacun, puis la sortie à vérifier', async () => {
    const dossier = (retire = suivant());
    expect(await estPublie(dossier)).toBe(true);
    await refuser(dossier, ['cocherSortie', { points: ['logo-retire'] }], {
      statut: 409,
      code: 'label-non-retire',
      dit: 'une fois le label terminé',
    });
    const retrait = { par: 'professionnel', ...MOTIF };
    expect(await faire(dossier, 'retirerLabel', retrait, 'professionnel')).toEqual({
      faits: ['LabelRetire'],
      courriels: aTous('label-retire'),
    });
    expect(await estPublie(dossier)).toBe(false);
    expect(await lire(dossier)).toMatchObject({ etat: 'retiree', clos: true });
    expect(await taches(dossier)).toEqual(['verifier-sortie']);
    expect(await faire(dossier, 'cocherSortie', { points: ['logo-retire', 'groupe-local'] })).toEqual({
      faits: ['SortieVerifiee'],
      courriels: [],
    });
    const reste = ['annuaire-national', 'profil-ferme-ou-renomme', 'groupe-en-ligne', 'liste-de-diffusion'];
    await faire(dossier, 'cocherSortie', { points: reste });
    expect(await taches(dossier)).toEqual([]);
  });

  it('un départ le jour même, sans remplacement ; la personne a son prochain dossier ailleurs', async () => {
    const dossier = suivant();
    const depart = { par: 'professionnel', depart: '2018-10-10', remplacement: 'aucun' };
    expect(await faire(dossier, 'declarerDepart', depart, 'professionnel')).toEqual({
      faits: ['DepartDeclare', 'RetraitPrisEffet'],
      courriels: aTous('depart-declare'),
    });
    expect(await estPublie(dossier)).toBe(false);
    const { professionnel } = (await lire(dossier)).parties;
    const structure = { nom: 'EVS La Sauce', siret: '00005004700018', commune: 'Avranches' };
    const ailleurs = candidature({ professionnel: { id: professionnel.id }, structure });
    const { body } = await vie.demo.ouvrir(ailleurs).expect(201);
    expect((await lire(body.id)).parties).toMatchObject({ professionnel, structure });
  });

  it('un départ annoncé, avec remplacement : la fiche reste jusqu’au jour dit, puis part toute seule', async () => {
    const dossier = suivant();
    const depart = { par: 'employeur', depart: '2018-11-30', remplacement: 'prevu' };
    expect(await faire(dossier, 'declarerDepart', depart, 'employeur')).toEqual({
      faits: ['DepartDeclare'],
      courriels: aTous('depart-declare'),
    });
    await refuser(dossier, ['declarerDepart', { ...depart, depart: '2018-12-14' }, 'employeur'], {
      statut: 409,
      code: 'fin-deja-annoncee',
      dit: 'annoncée',
    });
    const { version } = await lire(dossier);
    await avancer('2018-11-29');
    expect(await estPublie(dossier)).toBe(true);
    await avancer('2018-12-03');
    expect(await lire(dossier)).toMatchObject({ etat: 'retiree', clos: true });
    expect(await estPublie(dossier)).toBe(false);
    expect(await courrielsDepuis(dossier, version)).toEqual(aTous('label-retire'));
  });

  it('un retrait avec préavis, annulé, puis annoncé de nouveau et pris d’effet', async () => {
    const dossier = suivant();
    const annonce = { par: 'employeur', effet: '2019-01-15', ...MOTIF };
    await refuser(dossier, ['annulerRetrait', MOTIF], {
      statut: 409,
      code: 'fin-non-annoncee',
      dit: 'Aucune fin n’est annoncée',
    });
    await refuser(dossier, ['annoncerRetrait', { ...annonce, effet: '2018-10-01' }, 'employeur'], {
      statut: 422,
      code: 'effet-passe',
      dit: 'pour une fin immédiate, retirez le label',
    });
    expect(await faire(dossier, 'annoncerRetrait', annonce, 'employeur')).toEqual({
      faits: ['RetraitAnnonce'],
      courriels: aTous('retrait-annonce'),
    });
    expect(await faire(dossier, 'annulerRetrait', MOTIF)).toEqual({
      faits: ['RetraitAnnule'],
      courriels: aTous('retrait-annule'),
    });
    await faire(dossier, 'annoncerRetrait', annonce, 'employeur');
    const { version } = await lire(dossier);
    await avancer('2019-01-14');
    expect(await estPublie(dossier)).toBe(true);
    await avancer('2019-01-15');
    expect(await estPublie(dossier)).toBe(false);
    expect(await courrielsDepuis(dossier, version)).toEqual(aTous('label-retire'));
    await refuser(retire, ['archiverDossier'], {
      statut: 409,
      code: 'archive-trop-tot',
      dit: 'n’est pas écoulée',
    });
  });

  it('une suspension sans fin prévue, mal datée, corrigée, puis la reprise', async () => {
    const dossier = suivant();
    await refuser(dossier, ['reprendre'], { statut: 409, code: 'non-suspendue', dit: 'n’est pas suspendue' });
    const pause = { raison: 'conge-maternite', ...MOTIF };
    expect(await faire(dossier, 'suspendre', pause)).toEqual({
      faits: ['LabellisationSuspendue'],
      courriels: auxDeux('labellisation-suspendue'),
    });
    expect(await lire(dossier)).toMatchObject({ etat: 'suspendu' });
    expect(await estPublie(dossier)).toBe(false);
    await refuser(dossier, ['suspendre', { ...pause, au: '2019-06-01' }], {
      statut: 409,
      code: 'deja-suspendue',
      dit: 'déjà suspendue',
    });
    const version = await versionDe(dossier, 'LabellisationSuspendue');
    expect(
      await faire(dossier, 'corrigerSaisie', { version, champ: 'du', valeur: '2019-01-07', ...MOTIF }),
    ).toEqual({
      faits: ['SaisieCorrigee'],
      courriels: auxDeux('date-corrigee'),
    });
    expect(await faire(dossier, 'reprendre')).toEqual({
      faits: ['LabellisationReprise'],
      courriels: auxDeux('labellisation-reprise'),
    });
    expect(await estPublie(dossier)).toBe(true);
  });

  it('une structure renommée, puis fusionnée ; un terme mal saisi, corrigé sans rien effacer', async () => {
    const dossier = suivant();
    const structure = { nom: 'Maison des familles', siret: '00005001300010', commune: 'Coutances' };
    expect(await faire(dossier, 'changerStructure', { structure, raison: 'renommee' })).toEqual({
      faits: ['StructureChangee'],
      courriels: auxDeux('structure-changee'),
    });
    expect((await lire(dossier)).parties.structure).toMatchObject({ nom: 'Maison des familles' });
    const { id } = (await lire(retire)).parties.structure;
    await faire(dossier, 'changerStructure', { structure: { id }, raison: 'fusion' });
    expect((await lire(dossier)).parties.structure).toMatchObject({ id });

    const version = await versionDe(dossier, 'LabelAccorde');
    const corriger = (champ: string, valeur: string): [string, object] => [
      'corrigerSaisie',
      { version, champ, valeur, ...MOTIF },
    ];
    for (const [champ, valeur, code, dit] of [
      ['terme', '2021-02-30', 'valeur-invalide', 'pas possible ici'],
      ['numero', '2021-06-30', 'saisie-non-corrigeable', 'ne peut pas être corrigée ainsi'],
    ] as const)
      await refuser(dossier, corriger(champ, valeur), { statut: 422, code, dit });
    expect(await faire(dossier, ...corriger('terme', '2021-06-30'))).toEqual({
      faits: ['SaisieCorrigee'],
      courriels: auxDeux('date-corrigee'),
    });
    expect(await lire(dossier)).toMatchObject({ terme: '2021-06-30' });
    const { passe } = await fil(dossier);
    expect(passe.find(({ type }) => type === 'LabelAccorde')?.data).toMatchObject({ terme: '2020-12-31' });
  });

  it('un manquement : entendu et levé, puis un autre sans réponse, et l’exclusion par l’instance', async () => {
    const dossier = suivant();
    const ouvrir = { obligations: ['journee-departementale'], ...MOTIF };
    const exclure: [string, object, string] = [
      'deciderManquement',
      { issue: 'exclusion', ...MOTIF },
      'commission',
    ];
    const tropTot = { statut: 409, code: 'reponse-attendue', dit: 'L’employeur peut encore répondre' };
    await refuser(dossier, exclure, { statut: 409, code: 'manquement-non-ouvert', dit: 'Aucune procédure' });
    expect(await faire(dossier, 'ouvrirManquement', ouvrir)).toEqual({
      faits: ['ManquementOuvert'],
      courriels: [],
    });
    await refuser(dossier, exclure, tropTot);
    const lettre = await faire(dossier, 'envoyerMiseEnDemeure', { mode: 'lettre-recommandee' });
    expect(lettre).toEqual({
      faits: ['MiseEnDemeureEnvoyee'],
      courriels: ['mise-en-demeure → employeur + professionnel'],
    });
    await refuser(dossier, exclure, tropTot);
    expect(await faire(dossier, 'repondreManquement', { reponse: 'Nous y serons.' }, 'employeur')).toEqual({
      faits: ['ReponseAuManquementRecue'],
      courriels: auxDeux('manquement-reponse'),
    });
    await refuser(dossier, [exclure[0], exclure[1]], {
      statut: 422,
      code: 'mandat-d-une-autre-instance',
      dit: 'cette décision revient à : Comité de pilotage',
    });
    expect(await faire(dossier, 'deciderManquement', { issue: 'levee', ...MOTIF }, 'commission')).toEqual({
      faits: ['ManquementLeve'],
      courriels: auxDeux('manquement-leve'),
    });

    await faire(dossier, 'ouvrirManquement', ouvrir);
    await faire(dossier, 'envoyerMiseEnDemeure', { mode: 'lettre-recommandee' });
    await avancer('2019-03-01');
    expect(await lire(dossier)).toMatchObject({ etat: 'actif' });
    expect(await taches(dossier)).toContain('decider-manquement');
    expect(await estPublie(dossier)).toBe(true);
    expect(await faire(dossier, ...exclure)).toEqual({
      faits: ['ExclusionPrononcee'],
      courriels: aTous('exclusion-prononcee'),
    });
    expect(await lire(dossier)).toMatchObject({ etat: 'retiree', clos: true });
    expect(await estPublie(dossier)).toBe(false);
  });

  let renouvele: string;
  let sansReponse: string;

  it('un bilan en désaccord, clos, rouvert ; pendant ce temps, un autre suspendu n’est pas rappelé', async () => {
    [renouvele, sansReponse] = [suivant(), suivant()];
    await avancer('2019-12-03');
    expect((await faire(sansReponse, 'suspendre', { raison: 'conge-long', ...MOTIF })).faits).toEqual([
      'LabellisationSuspendue',
    ]);
    const exercice = 2019;
    const contenu = { exercice, contenu: exempleBilan };
    await refuser(renouvele, ['rouvrirBilan', { exercice, ...MOTIF }], {
      statut: 409,
      code: 'bilan-non-accepte',
      dit: 'pas encore accepté',
    });
    await faire(renouvele, 'remettreBilan', contenu, 'professionnel');
    const desaccord = {
      exercice,
      accord: false,
      remarque: 'Les heures ne sont pas celles que nous suivons.',
    };
    expect((await faire(renouvele, 'contresignerBilan', desaccord, 'employeur')).faits).toEqual([
      'BilanContresigne',
    ]);
    expect(await taches(renouvele)).toContain('traiter-desaccord');
    expect(await faire(renouvele, 'cloreBilan', { exercice, ...MOTIF })).toEqual({
      faits: ['BilanClos'],
      courriels: auxDeux('bilan-clos'),
    });
    const rouvert = await faire(renouvele, 'rouvrirBilan', { exercice, ...MOTIF });
    expect(rouvert.faits).toEqual(['BilanRouvert']);
    expect(rouvert.courriels).toEqual(['bilan-a-corriger → professionnel', 'bilan-rouvert → employeur']);
    await faire(
      renouvele,
      'remettreBilan',
      { exercice, contenu: { ...exempleBilan, contacts_public: 84 } },
      'professionnel',
    );
    await faire(renouvele, 'contresignerBilan', { exercice, accord: true }, 'employeur');
    await faire(renouvele, 'accepterBilan', { exercice });

    const { version } = await lire(sansReponse);
    await avancer('2020-03-02');
    expect(await courrielsDepuis(sansReponse, version)).toEqual([]);
    await faire(sansReponse, 'reprendre');
    expect(await estPublie(sansReponse)).toBe(true);
  });

  it('un renouvellement refusé avec son motif, un autre sans réponse : rien ne s’éteint au terme', async () => {
    await avancer('2020-10-15');
    for (const dossier of [renouvele, sansReponse])
      expect(await courrielsDepuis(dossier, 0)).toContain('renouvellement-invitation → employeur');
    await refuser(renouvele, ['refuserRenouvellement', MOTIF, 'caf'], {
      statut: 409,
      code: 'renouvellement-non-demande',
      dit: 'n’a pas demandé le renouvellement',
    });
    await faire(renouvele, 'demanderRenouvellement', { rienNAChange: true }, 'employeur');
    expect(await faire(renouvele, 'refuserRenouvellement', MOTIF, 'caf')).toEqual({
      faits: ['RenouvellementRefuse'],
      courriels: auxDeux('renouvellement-refuse'),
    });
    await avancer('2021-01-08');
    for (const dossier of [renouvele, sansReponse]) {
      expect(await lire(dossier)).toMatchObject({ etat: 'actif', terme: '2020-12-31' });
      expect(await taches(dossier)).toContain('confirmer-terme');
      expect(await estPublie(dossier)).toBe(true);
    }
  });

  it('une archive : avertie, puis demandée par une personne, qui efface les noms et les motifs', async () => {
    expect(await courrielsDepuis(retire, 0)).toEqual(expect.arrayContaining(auxDeux('archivage-annonce')));
    expect(await taches(retire)).toContain('archiver-dossier');
    expect(JSON.stringify(await fil(retire))).toContain(MOTIF.motif);
    expect(await faire(retire, 'archiverDossier')).toEqual({ faits: ['DossierArchive'], courriels: [] });
    expect(JSON.stringify(await fil(retire))).not.toContain(MOTIF.motif);
    expect(JSON.stringify(await lire(retire))).not.toContain('Delamaquette');
  });
});
