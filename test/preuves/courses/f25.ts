import { setTimeout as pause } from 'node:timers/promises';
import { streamOf } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import { horlogeDe } from '../../builders/voyage-temporel.js';
import { ouvrirCarnet, type Carnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { sansTemporal } from '../fautes/absence.js';
import { comparerDurees } from '../outils/durees.js';
import { enParallele, jusque } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { streamsNonEntendus } from '../releve/base.js';
import { attendreLeRepos, constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import type { Acte } from '../vies/actes.js';
import { aujourdhui, vies, type Vie } from '../vies/vies.js';
import { conduire, type Conducteur } from '../vies/vivre.js';

/** Somebody gives a command that often. */
const CADENCE_MS = 500;
/** Before an échéance is due: enough to kill Temporal first; it stays away for longer. */
const MARGE_MS = 8_000;
const TRENTE_SECONDES = 30_000;

interface Echeance {
  stream: string;
  cle: string;
  at: string;
}

/**
 * Temporal is killed and stays away, while people go on: they are answered as before, and their mails leave. Reminders
 * come due meanwhile. Once it is back, each workflow hears of what its dossier lived, and each reminder is served.
 */
export async function f25(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f25'));
  const carnet = ouvrirCarnet();
  const conducteur = conduire(
    creerClient(banc.adresse, reseau, carnet, course.hasard),
    carnet,
    course.hasard,
  );
  const lesVies = vies(aujourdhui(reseau.zone));
  const lot: Lot = {
    ouverts: course.taille(20, 50),
    aOuvrir: course.taille(4, 10),
    commandes: course.taille(60, 240),
    actes: sansRefus(lesVies['ordinaire']),
  };
  const calmes = await ouvrir(conducteur, lot.ouverts);
  const prives = await ouvrir(conducteur, lot.ouverts);
  const endormis = await ouvrir(conducteur, course.taille(8, 20));
  for (const acte of sansRefus(lesVies['enAttente']))
    await enParallele(endormis, 4, (dossier) => conducteur.faire(dossier, acte));

  const auRepos = await durant(carnet, () => donner(conducteur, calmes, lot));
  await attendreLeRepos(banc, reseau.cle);
  const attendues = await approcher(banc, endormis);
  let dejaServies = 0;
  let absence: number[] = [];
  await sansTemporal(banc, async () => {
    dejaServies = await servies(banc, attendues);
    const duesAussi = pause(2 * MARGE_MS);
    absence = await durant(carnet, () => donner(conducteur, prives, lot));
    await duesAussi;
  });
  course.faute('Temporal away');
  course.faute('échéances due meanwhile', attendues.length - dejaServies);
  const entendus = await jusque(
    'every dossier to be heard of, and every échéance served',
    4 * TRENTE_SECONDES,
    async () =>
      (await servies(banc, attendues)) === attendues.length &&
      (await streamsNonEntendus(banc, reseau.cle)).length === 0,
  );

  const { constats, comparaisons, repos, releve } = await constater(banc, carnet, reseau);
  const copies = releve.recus.length - new Set(releve.recus.map(({ courrier }) => courrier)).size;
  course.essais(lot.commandes);
  course.mesure('openings', lot.aOuvrir);
  const rapport = comparerDurees(course, { before: auRepos, away: absence });
  course.mesure('told and served after its return, s', Math.round(entendus / 100) / 10);
  course.mesure('quiet after, ms', repos);
  course.mesure('mails', releve.recus.length);
  course.constater(...constats);
  course.exiger(
    absence.length === lot.commandes,
    `${absence.length} of ${lot.commandes} commands were answered`,
  );
  for (const [statut, combien] of Object.entries(carnet.reponses))
    course.exiger(statut === 'acceptee', `${combien} times a command was not accepted at once: ${statut}`);
  course.exiger(dejaServies < attendues.length, 'no échéance came due while Temporal was away');
  course.exiger(copies === 0, `${copies} mails left twice`);
  course.viser(rapport <= 2, `p99 was ${rapport} times that before`);
  course.viser(entendus <= TRENTE_SECONDES, `told and served after ${entendus} ms`);
  course.comparer(comparaisons);
}

/** What somebody does in one passage. */
interface Lot {
  ouverts: number;
  aOuvrir: number;
  commandes: number;
  /** Of each dossier, in order. */
  actes: Acte[];
}

const sansRefus = (vie: Vie | undefined): Acte[] =>
  (vie?.actes ?? []).filter((acte): acte is Acte => 'type' in acte && acte.refus === undefined);

const ouvrir = (conducteur: Conducteur, combien: number): Promise<string[]> =>
  enParallele(Array.from({ length: combien }), 4, (_rien, rang) => conducteur.ouvrir(rang));

/** Two commands a second, on each dossier in turn; of those that are not open, the first one opens it. */
async function donner(
  conducteur: Conducteur,
  ouverts: readonly string[],
  { aOuvrir, commandes, actes }: Lot,
): Promise<void> {
  const files = [...ouverts, ...Array.from({ length: aOuvrir }, () => null)].map((dossier) => ({
    dossier: Promise.resolve<string | null>(dossier),
    reste: [...actes],
  }));
  for (let rang = 0; rang < commandes; rang += 1) {
    const file = files[rang % files.length] as (typeof files)[number];
    file.dossier = file.dossier.then(async (dossier) => {
      if (dossier === null) return conducteur.ouvrir(rang);
      await conducteur.faire(dossier, file.reste.shift() as Acte);
      return dossier;
    });
    // heard of below
    file.dossier.catch(() => undefined);
    await pause(CADENCE_MS);
  }
  await Promise.all(files.map(({ dossier }) => dossier));
}

/** @returns milliseconds of each command that was answered meanwhile */
async function durant({ durees }: Carnet, faire: () => Promise<void>): Promise<number[]> {
  const avant = durees.length;
  await faire();
  return durees.slice(avant);
}

/** Moves the clock of each of these to a few seconds before the next thing that happens by itself. @returns these */
async function approcher(banc: Banc, dossiers: readonly string[]): Promise<Echeance[]> {
  const attendues = await banc.sql<Echeance>(
    `SELECT DISTINCT ON (stream) stream, cle, at::text FROM echeance
      WHERE stream = ANY ($1) AND action ->> 'kind' = 'relance' ORDER BY stream, at, cle`,
    [dossiers.map((dossier) => streamOf(dossier))],
  );
  await enParallele(attendues, attendues.length, ({ stream, at }) =>
    horlogeDe(banc.client, stream).avancerJusqua(new Date(Date.parse(at) - MARGE_MS)),
  );
  return attendues;
}

/** How many of these were served; one twice is two. */
async function servies({ sql }: Banc, attendues: readonly Echeance[]): Promise<number> {
  const faits = await sql(
    `SELECT 1 FROM event JOIN jsonb_to_recordset($1::jsonb) AS attendue (stream text, cle text)
      ON event.stream = attendue.stream AND event.data ->> 'cle' = attendue.cle WHERE type = 'RelanceEchue'`,
    [JSON.stringify(attendues)],
  );
  return faits.length;
}
