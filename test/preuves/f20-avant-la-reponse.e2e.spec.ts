import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { ouvrirBanc, type Banc, type Service } from '../builders/banc/index.js';
import { ouvrirCarnet } from './client/carnet.js';
import { creerClient, type Client } from './client/client.js';
import { acteSur, type Demande } from './client/demande.js';
import { ouvrirRelais, type Relais } from './fautes/relais.js';
import { enParallele, jusque } from './outils/jusque.js';
import { prouver } from './outils/prouver.js';
import { constater } from './releve/index.js';
import { creerReseauDePreuve } from './reseau.js';
import type { Acte } from './vies/actes.js';
import { aujourdhui, vies } from './vies/vies.js';
import { conduire } from './vies/vivre.js';

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

describe('F20: kill between the commit and the end of the task', () => {
  let banc: Banc;
  let relais: Relais;
  beforeAll(async () => {
    banc = await ouvrirBanc();
    relais = await ouvrirRelais({ port: Number(banc.temporal.split(':')[1]) });
    const { adresse } = relais;
    await banc.remplacer('worker', (spec) => ({ ...spec, env: { ...spec.env, TEMPORAL_ADDRESS: adresse } }));
  }, 180_000);
  afterAll(async () => {
    await banc?.fermer();
    relais?.fermer();
  }, 60_000);

  it(
    'executes each command once, and catches up with those that nobody asks for again',
    () =>
      prouver(
        'F20',
        '1 execution a command, the retry gets the stored answer, caught up in 60 s',
        async (course) => {
          const reseau = await creerReseauDePreuve(banc, 'f20');
          const carnet = ouvrirCarnet();
          const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
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
            const demandes = await enParallele(
              Array.from({ length: ENSEMBLE }),
              ENSEMBLE,
              async (_, rang) => {
                const dossier = await conducteur.ouvrir(tour * ENSEMBLE + rang);
                for (const acte of acteurs.slice(0, avant)) await conducteur.faire(dossier, acte);
                return acteSur(dossier, randomUUID(), acteurs[avant] as Acte);
              },
            );
            const combien = await frapper(banc, relais, client, demandes, fin);
            for (let i = 0; i < combien; i += 1) course.faute(nom);
            touches += combien;
          }

          const { constats, comparaisons, repos, releve } = await constater(banc, carnet);
          course.essais(carnet.appels.length);
          course.mesure('hit', touches);
          course.mesure('quiet after, ms', repos);
          course.constater(...constats);
          course.exiger(touches >= voulus, `only ${touches} commands were hit`);
          course.exiger(
            releve.appels.some(({ reponse }) => !reponse),
            'nobody gave up',
          );
          for (const [quoi, nombre] of Object.entries(comparaisons))
            course.exiger(nombre > 0, `nothing was compared: ${quoi}`);
        },
      ),
    900_000,
  );
});

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
