import { randomUUID } from 'node:crypto';
import type { Adaptation, Banc, Service } from '../../builders/banc/index.js';
import { streamOf } from '@pdn/contracts/temporal';
import { openStore } from '@pdn/persistence';
import { ouvrirCarnet, type Carnet } from '../client/carnet.js';
import { creerClient, type Client } from '../client/client.js';
import { acteSur, type Demande } from '../client/demande.js';
import { ouvrirRelais, type Relais } from '../fautes/relais.js';
import { revenant } from '../fautes/revenant.js';
import { enParallele, jusque } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { constater } from '../releve/index.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { actes, type Acte } from '../vies/actes.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';

interface Fin {
  meurent: Service[];
  revient: boolean;
}

/** Who dies, once the store has committed and before the engine's answer has left the worker; who asks again. */
const FINS: Record<string, Fin> = {
  'caller retries': { meurent: ['worker'], revient: true },
  'caller retries, API dead too': { meurent: ['worker', 'api'], revient: true },
  'caller never returns': { meurent: ['worker', 'api'], revient: false },
  'caller never returns, Temporal dead too': { meurent: ['worker', 'api', 'temporal'], revient: false },
};
/** As many tasks as a worker has asked for in advance. */
const ENSEMBLE = 4;

/**
 * Kills between the commit of a command and the end of its task, then has two executors at one dossier. `relais` stands
 * between the worker and Temporal.
 */
export async function f20(banc: Banc, relais: Relais, course: Course): Promise<void> {
  const scene = await planter(banc, course);
  const touches = await tuerApresLeCommit(scene, relais);
  await travaillerADeux(scene);
  const { appels } = await conclure(scene);
  course.mesure('hit', touches);
  course.exiger(touches >= course.taille(60, 1_000), `only ${touches} commands were hit`);
  course.exiger(
    appels.some(({ reponse }) => !reponse),
    'nobody gave up',
  );
}

/** Its second half alone. */
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

/** One act of the life after the other, each with every way to die. @returns how many commands were hit */
async function tuerApresLeCommit(
  { banc, course, reseau, carnet, client }: Scene,
  relais: Relais,
): Promise<number> {
  const conducteur = conduire(client, carnet, course.hasard);
  const acteurs = (vies(aujourdhui(reseau.zone))['ordinaire']?.actes ?? []).filter(
    (acte): acte is Acte => 'type' in acte && acte.refus === undefined,
  );
  const voulus = course.taille(60, 1_000);
  const fins = Object.entries(FINS);
  let touches = 0;
  for (let tour = 0; touches < voulus && tour < voulus; tour += 1) {
    const [nom, fin] = fins[tour % fins.length] as [string, Fin];
    const avant = Math.floor(tour / fins.length) % acteurs.length;
    const demandes = await enParallele(Array.from({ length: ENSEMBLE }), ENSEMBLE, async (_, rang) => {
      const dossier = await conducteur.ouvrir(tour * ENSEMBLE + rang);
      for (const acte of acteurs.slice(0, avant)) await conducteur.faire(dossier, acte);
      return acteSur(dossier, randomUUID(), acteurs[avant] as Acte);
    });
    const combien = await frapper(banc, relais, client, demandes, fin);
    course.faute(nom, combien);
    touches += combien;
  }
  return touches;
}

/** Longer than a command takes, shorter than the store has anybody wait for a row. */
const GEL_MS = 400;

/**
 * The worker freezes between what it reads of a dossier and what it writes; meanwhile another one, thought dead, is at
 * another command of that dossier. One of them must wait.
 */
async function travaillerADeux({ banc, course, reseau, carnet, client }: Scene): Promise<void> {
  const conducteur = conduire(client, carnet, course.hasard);
  const vises = new Map<string, () => void>();
  const base = new URL(banc.appUrl);
  const lien = await ouvrirRelais({ port: Number(base.port) }, (octets) => {
    const vise =
      octets.includes('verrouiller') && [...vises.keys()].find((stream) => octets.includes(stream));
    if (!vise) return 0;
    vises.get(vise)?.();
    vises.delete(vise);
    course.faute('two executors');
    return GEL_MS;
  });
  base.host = lien.adresse;
  await banc.remplacer('worker', avecLaBase(base.href));
  const store = openStore({ url: banc.appUrl, secret: banc.secret });
  try {
    await enParallele(Array.from({ length: course.taille(40, 500) }), 4, async (_, rang) => {
      const dossier = await conducteur.ouvrir(rang);
      const revenir = await revenant(store, carnet, { reseau: reseau.cle, dossier });
      const fige = new Promise<void>((seFige) => vises.set(streamOf(dossier), seFige));
      await Promise.all([conducteur.faire(dossier, actes.declarerEligible()), fige.then(revenir)]);
    });
  } finally {
    await store.close();
    await banc.remplacer('worker', avecLaBase(banc.appUrl));
    lien.fermer();
  }
}

const avecLaBase =
  (url: string): Adaptation =>
  (spec) => ({ ...spec, env: { ...spec.env, DATABASE_URL: url } });

/**
 * Lets the commands reach the store and nothing leave the worker, then kills. @returns how many had been committed
 */
async function frapper(
  banc: Banc,
  relais: Relais,
  client: Client,
  demandes: Demande[],
  { meurent, revient }: Fin,
): Promise<number> {
  const ids = demandes.map(({ commande }) => commande);
  const depart = new AbortController();
  relais.retenir();
  const appels = demandes.map(async (demande) => {
    if (revient) await client.demander(demande);
    else await client.abandonner(demande, depart.signal);
  });
  await jusque('commits', 3_000, async () => (await executees(banc, ids)) === ids.length, 5).catch(
    () => undefined,
  );
  const combien = await executees(banc, ids);
  relais.couper();
  depart.abort();
  const morts = meurent.map((service) => banc.pid(service) ?? 0);
  const retours = meurent.map((service) => banc.tuer(service));
  await jusque('the end of those killed', 5_000, () => !morts.some(vivant), 5);
  relais.laisserPasser();
  await Promise.all([...retours, ...appels]);
  return combien;
}

const executees = async ({ sql }: Banc, ids: string[]): Promise<number> =>
  (await sql('SELECT 1 FROM commande WHERE id = ANY($1) AND issue IS NOT NULL', [ids])).length;

function vivant(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
