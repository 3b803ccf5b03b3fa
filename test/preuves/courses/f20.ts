import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Banc, Service } from '../../builders/banc/index.js';
import { horlogeDe } from '../../builders/voyage-temporel.js';
import { commandeDOuverture, commandeDuClient, dossierDe } from '@pdn/contracts/ids';
import { streamOf } from '@pdn/contracts/temporal';
import { openStore } from '@pdn/persistence';
import { ouvrirCarnet, type Carnet } from '../client/carnet.js';
import { creerClient, type Client } from '../client/client.js';
import { acteSur, ouverture, type Demande } from '../client/demande.js';
import {
  avecLaBase,
  ouvrirRelaisVersLaBase,
  ouvrirRelaisVersTemporal,
  type Relais,
} from '../fautes/relais.js';
import { revenant } from '../fautes/revenant.js';
import { enParallele, jusque } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { constater } from '../releve/index.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { actes, type Acte } from '../vies/actes.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';

interface Fin {
  /** What does not get through once the store has committed: the API's signal, its answer, or the worker's task. */
  retenu: 'signal' | 'answer' | 'task';
  meurent: Service[];
  revient: boolean;
}

/** Who dies, once the store has committed; who asks again. */
const FINS: Record<string, Fin> = {
  'API, its caller answered': { retenu: 'signal', meurent: ['api'], revient: true },
  'API, its caller retries': { retenu: 'answer', meurent: ['api'], revient: true },
  'API, its caller never returns': { retenu: 'answer', meurent: ['api'], revient: false },
  'worker, its task not done': { retenu: 'task', meurent: ['worker'], revient: true },
  'API and worker, the caller never returns': {
    ...{ retenu: 'answer', meurent: ['api', 'worker'], revient: false },
  },
  'API, worker and Temporal': { retenu: 'signal', meurent: ['api', 'worker', 'temporal'], revient: true },
};
/** No more than the tasks that a worker has asked for in advance. */
const ENSEMBLE = 4;

/** Between those who may die and what they speak to. */
export interface Relayes {
  signal: Relais;
  task: Relais;
  answer: Relais;
  /** Commands whose answer the API does not get from its store. */
  tus: Set<string>;
}

export async function relayer(banc: Banc): Promise<Relayes> {
  const tus = new Set<string>();
  const sansReponse = (octets: Buffer) =>
    octets.includes('noter-issue') && [...tus].some((id) => octets.includes(id)) ? 'pour-toujours' : 0;
  return {
    answer: await ouvrirRelaisVersLaBase(banc, sansReponse),
    signal: await ouvrirRelaisVersTemporal(banc, 'api'),
    task: await ouvrirRelaisVersTemporal(banc, 'worker'),
    tus,
  };
}

/**
 * Kills of the API between the commit of a command and its signal, and of the worker between what it commits and the end
 * of its task; then two executors at one dossier.
 */
export async function f20(banc: Banc, relayes: Relayes, course: Course): Promise<void> {
  const scene = await planter(banc, course);
  const tours = course.taille(72, 1_200);
  const touches = await tuerApresLeCommit(scene, relayes, tours);
  const echues = await tuerALEcheance(scene, relayes);
  await travaillerADeux(scene);
  const { appels } = await conclure(scene);
  course.mesure('kills', tours);
  course.mesure('commands hit', touches);
  course.mesure('échéances hit', echues);
  course.exiger(touches >= tours, `only ${touches} commands were hit by ${tours} kills`);
  course.exiger(echues > 0, 'no échéance was hit');
  course.exiger(
    appels.some(({ reponse }) => !reponse),
    'nobody gave up',
  );
}

/** Its last part alone. */
export async function f20ADeux(banc: Banc, course: Course): Promise<void> {
  const scene = await planter(banc, course);
  await travaillerADeux(scene);
  await conclure(scene);
}

async function planter(banc: Banc, course: Course): Promise<Scene> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f20'));
  const carnet = ouvrirCarnet();
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  return { banc, course, reseau, carnet, client };
}

async function conclure({ banc, course, reseau, carnet }: Scene): Promise<Carnet> {
  const { constats, comparaisons, repos } = await constater(banc, carnet, reseau);
  course.essais(carnet.appels.length);
  course.mesure('quiet after, ms', repos);
  course.constater(...constats);
  course.comparer(comparaisons);
  return carnet;
}

interface Scene {
  banc: Banc;
  course: Course;
  reseau: ReseauDePreuve;
  carnet: Carnet;
  client: Client;
}

/** A command as its caller sends it, as the store calls it, and its stream. */
interface Visee {
  demande: Demande;
  id: string;
  stream: string;
}

/**
 * Leads some dossiers from act to act; at each, everybody who has a part in it dies. @returns how many commands were hit
 */
async function tuerApresLeCommit(scene: Scene, relayes: Relayes, tours: number): Promise<number> {
  const { course, reseau, carnet, client } = scene;
  const conducteur = conduire(client, carnet, course.hasard);
  const lesActes = (vies(aujourdhui(reseau.zone))['ordinaire']?.actes ?? []).filter(
    (acte): acte is Acte => 'type' in acte && acte.refus === undefined,
  );
  const fins = Object.entries(FINS);
  let dossiers: string[] = [];
  let touches = 0;
  for (let tour = 0; tour < tours; tour += 1) {
    const [nom, fin] = fins[tour % fins.length] as [string, Fin];
    const acte = tour % (lesActes.length + 1) === 0 ? null : lesActes[(tour % (lesActes.length + 1)) - 1];
    const visees = Array.from({ length: ENSEMBLE }, (_, rang) =>
      acte ? surCeDossier(reseau, dossiers[rang] as string, acte) : quiOuvre(reseau, tour * ENSEMBLE + rang),
    );
    if (!acte) dossiers = visees.map(({ stream }) => stream.slice(stream.indexOf('/') + 1));
    const faites = await frapper(scene, relayes, visees, fin);
    course.faute(nom);
    touches += faites.length;
    for (const [rang, { id, demande }] of visees.entries())
      if (!fin.revient && !faites.includes(id)) {
        if (acte) await conducteur.faire(dossiers[rang] as string, acte);
        else await client.demander(demande);
      }
  }
  return touches;
}

function surCeDossier({ cle }: ReseauDePreuve, dossier: string, acte: Acte): Visee {
  const demande = acteSur(dossier, randomUUID(), acte);
  const stream = streamOf(dossier);
  return { demande, stream, id: commandeDuClient(cle, stream, demande.commande) };
}

function quiOuvre({ cle }: ReseauDePreuve, rang: number): Visee {
  const demande = ouverture(randomUUID(), rang);
  const id = commandeDOuverture(cle, demande.commande);
  return { demande, id, stream: streamOf(dossierDe(id)) };
}

/**
 * Lets these commands be committed, and what is held be held; then kills. @returns those that had been committed, and, if
 * the worker was to be struck, heard
 */
async function frapper(
  { banc, client }: Scene,
  relayes: Relayes,
  visees: Visee[],
  { retenu, meurent, revient }: Fin,
): Promise<string[]> {
  const depart = new AbortController();
  if (retenu === 'answer') for (const { id } of visees) relayes.tus.add(id);
  else relayes[retenu].retenir();
  const appels = visees.map(async ({ demande }) => {
    if (revient) await client.demander(demande);
    else await client.abandonner(demande, depart.signal);
  });
  const tombees = async () =>
    retenu === 'task' ? await entendues(banc, visees) : await executees(banc, visees);
  await jusque('commits', 3_000, async () => (await tombees()).length === visees.length, 5).catch(
    () => undefined,
  );
  // a caller who is answered is told at once, and so is a worker
  if (retenu === 'signal') await Promise.race([Promise.all(appels), pause(1_000)]);
  const faites = await tombees();
  relayes[retenu].couper();
  depart.abort();
  await tuer(banc, meurent, () => {
    relayes.tus.clear();
    relayes[retenu].laisserPasser();
  });
  await Promise.all(appels);
  return faites;
}

/** Together; resolves when they serve again. */
async function tuer(banc: Banc, meurent: readonly Service[], unefoisMorts: () => void): Promise<void> {
  const morts = meurent.map((service) => banc.pid(service) ?? 0);
  const retours = meurent.map((service) => banc.tuer(service));
  await jusque('the end of those killed', 5_000, () => !morts.some(vivant), 5);
  unefoisMorts();
  await Promise.all(retours);
}

const executees = async ({ sql }: Banc, visees: Visee[]): Promise<string[]> =>
  (
    await sql<{ id: string }>('SELECT id FROM commande WHERE id = ANY($1) AND issue IS NOT NULL', [
      visees.map(({ id }) => id),
    ])
  ).map(({ id }) => id);

/** Those that the worker has read, as the store knows. */
const entendues = async ({ sql }: Banc, visees: Visee[]): Promise<string[]> =>
  (
    await sql<{ id: string }>(
      `SELECT c.id FROM commande c JOIN labellisation l ON l.stream = c.stream
        WHERE c.id = ANY($1) AND c.issue IS NOT NULL AND l.version = l.entendue`,
      [visees.map(({ id }) => id)],
    )
  ).map(({ id }) => id);

/** Reminders come due, and the worker dies between their commit and the end of its task. @returns how many */
async function tuerALEcheance(
  { banc, course, reseau, carnet, client }: Scene,
  { task }: Relayes,
): Promise<number> {
  const conducteur = conduire(client, carnet, course.hasard);
  let touchees = 0;
  for (let coup = 0; coup < course.taille(4, 60); coup += 1) {
    const streams = await enParallele(Array.from({ length: ENSEMBLE }), ENSEMBLE, async (_, rang) => {
      const dossier = await conducteur.ouvrir(rang);
      for (const acte of vies(aujourdhui(reseau.zone))['enAttente']?.actes ?? [])
        if ('type' in acte) await conducteur.faire(dossier, acte);
      return streamOf(dossier);
    });
    await jusque('the dossiers to be asleep', 60_000, () => sontEndormis(banc, streams));
    task.retenir();
    for (const stream of streams) await horlogeDe(banc.client, stream).lancer(QUATRE_JOURS);
    await jusque('reminders', 3_000, async () => (await relances(banc, streams)) === ENSEMBLE, 5).catch(
      () => undefined,
    );
    const echues = await relances(banc, streams);
    task.couper();
    await tuer(banc, ['worker'], () => task.laisserPasser());
    course.faute('worker, at an échéance');
    touchees += echues;
  }
  return touchees;
}

const QUATRE_JOURS = 4 * 86_400_000;

/** Their workflows have heard, and wait for what comes next; their mails have left. */
const sontEndormis = async ({ sql }: Banc, streams: string[]): Promise<boolean> =>
  (
    await sql(
      `SELECT 1 FROM labellisation l WHERE stream = ANY($1) AND version = entendue AND armee IS NOT NULL
        AND NOT EXISTS (SELECT FROM courrier c WHERE c.stream = l.stream
          AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater'))`,
      [streams],
    )
  ).length === streams.length;

/** How many of these have been reminded of something. */
const relances = async ({ sql }: Banc, streams: string[]): Promise<number> =>
  (await sql(`SELECT DISTINCT stream FROM event WHERE stream = ANY($1) AND type = 'RelanceEchue'`, [streams]))
    .length;

/** Longer than a command takes, shorter than the store has anybody wait for a row. */
const GEL_MS = 400;

/**
 * The API freezes between what it reads of a dossier and what it writes; meanwhile another one, thought dead, is at
 * another command of that dossier. One of them must wait.
 */
async function travaillerADeux({ banc, course, reseau, carnet, client }: Scene): Promise<void> {
  const conducteur = conduire(client, carnet, course.hasard);
  const vises = new Map<string, () => void>();
  const lien = await ouvrirRelaisVersLaBase(banc, (octets) => {
    const vise =
      octets.includes('verrouiller') && [...vises.keys()].find((stream) => octets.includes(stream));
    if (!vise) return 0;
    vises.get(vise)?.();
    vises.delete(vise);
    course.faute('two executors');
    return GEL_MS;
  });
  const store = openStore({ url: banc.appUrl, secret: banc.secret });
  try {
    await enParallele(Array.from({ length: course.taille(40, 500) }), 4, async (_, rang) => {
      const dossier = await conducteur.ouvrir(rang);
      const revenir = revenant(store, carnet, { reseau: reseau.cle, dossier });
      const fige = new Promise<void>((seFige) => vises.set(streamOf(dossier), seFige));
      await Promise.all([conducteur.faire(dossier, actes.declarerEligible()), fige.then(revenir)]);
    });
  } finally {
    await store.close();
    await banc.remplacer('api', avecLaBase(banc.appUrl));
    lien.fermer();
  }
}

function vivant(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
