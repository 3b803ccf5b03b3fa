import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { entiteOf, startOf } from '@pdn/contracts/temporal';
import { openStore, verifierChaines } from '@pdn/persistence';
import type { Banc } from '../../builders/banc/index.js';
import { horlogeDe } from '../../builders/voyage-temporel.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { ouverture } from '../client/demande.js';
import { enParallele, jusque } from '../outils/jusque.js';
import { comparerDurees } from '../outils/durees.js';
import type { Course } from '../outils/prouver.js';
import { lireRecus } from '../releve/boite.js';
import { zoneOuIlEst } from '../../builders/zones.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { campagne, PAR_EMPLOYEUR, poserCampagne } from './bilans-attendus.js';

/** Mails a second, of all workers together. */
export const PAR_SECONDE = 40;
/** Somebody gives a command that often. */
const CADENCE_MS = 500;
const SIX_MINUTES = 6 * 60_000;
/** Longer than it may take: a slow machine is no fault. */
const PATIENCE_MS = 15 * 60_000;

/**
 * Reminder day. The bilans of many dossiers, eight to an employer, are awaited since the same day, and their reminders
 * are due at the same instant. A worker that has never seen any of them finds a task of each: it records the reminders
 * and sends them. Somebody gives commands all along, and gave the same ones before, while nothing else went on.
 */
export async function f16(banc: Banc, course: Course): Promise<void> {
  const cle = course.reseau('f16');
  // after eight in the evening no reminder leaves, whatever the day of the run: each dossier has the clock of the next
  // working morning
  const zone = zoneOuIlEst(22, new Date());
  const laquelle = campagne(cle, zone);
  const reseau = await creerReseauDePreuve(banc, cle, { zone, regles: laquelle.regles });
  const combien = course.taille(250, 1_000);
  const commandes = course.taille(100, 200);
  await commander(banc, reseau, course, () => pause(10 * CADENCE_MS)); // warm-up
  const auRepos = await commander(banc, reseau, course, () => pause(commandes * CADENCE_MS));

  figer(banc);
  const streams = await poserCampagne(banc, reseau, laquelle, combien);

  const jusquAuMatin = Date.parse(laquelle.matin) - Date.now();
  await enParallele(streams, 32, async (stream) => {
    await banc.client.workflow.start(entiteOf(stream), startOf(stream));
    await horlogeDe(banc.client, stream).lancer(jusquAuMatin);
  });
  await banc.tuer('worker');
  course.faute('cold worker');
  let servis = 0;
  const pendant = await commander(banc, reseau, course, async () => {
    const tous = async () => (await remis(banc, cle)) === 2 * combien;
    servis = await jusque('every reminder to be served', PATIENCE_MS, tous, 500);
  });

  const recus = (await banc.courriels()).filter(
    ({ gabarit, dossier }) => gabarit === 'bilan-relance' && dossier?.startsWith(`PDN-${cle}-`),
  );
  const parSeconde = debit(recus.map(({ recuLe }) => Date.parse(recuLe)));
  course.essais(combien);
  course.mesure('served by a cold worker, s', Math.round(servis / 1_000));
  course.mesure('reminders, with copies', 2 * combien);
  course.mesure('mails', recus.length);
  course.mesure('most mails a second, over ten', parSeconde);
  const rapport = comparerDurees(course, { 'at rest': auRepos, during: pendant });
  await juger(banc, course, { cle, combien, recus: recus.length });
  course.exiger(parSeconde <= PAR_SECONDE * 1.1, `${parSeconde} mails a second`);
  course.exiger(pendant.length > 0, 'no command was given meanwhile');
  course.viser(pendant.length >= commandes, `only ${pendant.length} commands were given meanwhile`);
  course.viser(rapport <= 2, `p99 was ${rapport} times that at rest`);
  course.viser(servis <= SIX_MINUTES, 'it took more than six minutes');
}

/** Each reminder once, on the record and in the mailbox; one mail to an employer. */
async function juger(
  banc: Banc,
  course: Course,
  { cle, combien, recus }: { cle: string; combien: number; recus: number },
): Promise<void> {
  const relances = await banc.sql<{ stream: string }>(
    `SELECT stream FROM event
      WHERE reseau = $1 AND type = 'RelanceEchue' AND data ->> 'courrier' = 'bilan-relance' AND data ->> 'envoyee' = 'true'`,
    [cle],
  );
  const dossiers = new Set(relances.map(({ stream }) => stream)).size;
  course.exiger(
    relances.length === combien && dossiers === combien,
    `${relances.length} reminders of ${dossiers} dossiers were recorded`,
  );
  const rappels = await banc.sql<{ id: string }>(
    `SELECT id FROM courrier WHERE reseau = $1 AND classe = 'rappel'`,
    [cle],
  );
  const portes = await lireRecus(banc, cle);
  const fois = new Map(
    rappels.map(({ id }) => [id, portes.filter(({ courrier }) => courrier === id).length]),
  );
  course.exiger(rappels.length === 2 * combien, `${rappels.length} mails were written`);
  for (const nombre of [0, 2, 3]) {
    const autant = [...fois.values()].filter((n) => n === nombre).length;
    course.exiger(autant === 0, `${autant} reminders came ${nombre} times`);
  }
  const employeurs = Math.ceil(combien / PAR_EMPLOYEUR);
  course.exiger(
    recus === combien + employeurs,
    `${recus} mails for ${combien} people and ${employeurs} employers`,
  );
  const store = openStore({ url: banc.appUrl, secret: banc.secret, max: 2 });
  const { anomalies } = await verifierChaines(store).finally(() => store.close());
  course.constater(...anomalies.slice(0, 5).map((anomalie) => JSON.stringify(anomalie)));
}

/** It is stopped where it stands: what it would have done waits, and the one that follows has seen nothing. */
function figer(banc: Banc): void {
  const pid = banc.pid('worker');
  if (pid === null) throw new Error('There is no worker.');
  process.kill(pid, 'SIGSTOP');
}

/** Opens dossiers, for as long as that takes. @returns milliseconds of each command */
async function commander(
  banc: Banc,
  reseau: ReseauDePreuve,
  course: Course,
  tantQue: () => Promise<unknown>,
): Promise<number[]> {
  const carnet = ouvrirCarnet();
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  const reponses: Promise<unknown>[] = [];
  let fini = false;
  const donner = async () => {
    while (!fini) {
      const demande = ouverture(randomUUID(), 100_000 + course.hasard.entier(100_000));
      reponses.push(client.demander(demande).catch((erreur) => course.constater(String(erreur))));
      await pause(CADENCE_MS);
    }
  };
  await Promise.all([tantQue().finally(() => (fini = true)), donner()]);
  await Promise.all(reponses);
  course.constater(...carnet.ecarts);
  course.exiger(
    carnet.appels.every(({ reponse }) => reponse?.acceptee),
    'a command was not accepted',
  );
  return carnet.durees;
}

const remis = async (banc: Banc, reseau: string): Promise<number> =>
  (
    await banc.sql<{ nombre: number }>(
      `SELECT count(*)::int AS nombre FROM courrier WHERE reseau = $1 AND classe = 'rappel' AND etat = 'remis'`,
      [reseau],
    )
  )[0]!.nombre;

/** The most that came in any ten seconds, by the second. */
function debit(instants: number[]): number {
  const dans = (debut: number) => instants.filter((t) => t >= debut && t < debut + 10_000).length;
  return Math.max(0, ...instants.map(dans)) / 10;
}
