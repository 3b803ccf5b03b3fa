import { setTimeout as pause } from 'node:timers/promises';
import { streamOf } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import { horlogeDe } from '../../builders/voyage-temporel.js';
import { ouvrirCarnet, type Carnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { plan, reprise, tuerSelon } from '../fautes/tueur.js';
import { jusque } from '../outils/jusque.js';
import { quantile } from '../outils/quantile.js';
import type { Course } from '../outils/prouver.js';
import { constater } from '../releve/index.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';

const MOEURS = { double: 0.15, impatient: 0.1, abandon: 0.1, fois: 3 };
const EN_PARALLELE = 12;
/** Out of twenty lives. */
const PARTS = {
  ordinaire: 6,
  pieces: 3,
  commission: 2,
  suspendue: 2,
  relancee: 4,
  refusee: 1,
  abandonnee: 2,
};
const QUOTAS = { worker: 8, api: 6, postgres: 6, temporal: 5 } as const;

/** kill -9 of worker, API, PostgreSQL and Temporal, under clients that retry, double and abandon. */
export async function f1(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f1'));
  const carnet = ouvrirCarnet();
  const groupes = plan(course.hasard.pour('plan'), quotas(course), course.taille(3, 25));
  let finis = false;
  const tirage = course.hasard.pour('kills');
  const coups = tuerSelon(groupes, { banc, carnet, course, tirage }, [300, 2_500]).finally(
    () => (finis = true),
  );
  const vecues = vivre(banc, reseau, carnet, course, () => finis);
  const [lesCoups, nombre] = await Promise.all([coups, vecues]);

  const { constats, comparaisons, histoires, repos, releve } = await constater(banc, carnet, reseau);
  course.essais(nombre);
  course.constater(...constats);
  mesurer(course, carnet, { repos, plusLongue: histoires.plusLongue });
  for (const [cause, combien] of Object.entries(histoires.echecs))
    course.mesure(`tasks failed, ${cause}`, combien);
  for (const service of ['postgres', 'worker', 'temporal', 'api'] as const)
    course.mesure(`back after ${service}, s`, Math.round(reprise(carnet, lesCoups, service) / 100) / 10);
  const rappels = releve.courriers.filter(({ classe }) => classe === 'rappel');
  course.mesure('reminders', rappels.length);
  course.mesure('uncertain', rappels.filter(({ etat }) => etat === 'incertain').length);
  course.mesure('copies', releve.recus.length - new Set(releve.recus.map(({ courrier }) => courrier)).size);

  course.exiger(
    lesCoups.filter(({ enVol }) => enVol > 0).length >= 0.8 * lesCoups.length,
    'kills hit idle services',
  );
  course.exiger(carnet.valides.acceptees >= 0.9 * carnet.valides.envoyees, 'too few commands succeeded');
  course.exiger(carnet.refus.justes === carnet.refus.attendus, 'a refusal was not the one expected');
  course.exiger(carnet.abandons > 0, 'nobody gave up');
  course.exiger(rappels.length > 0, 'no reminder was due');
  course.comparer(comparaisons);
}

const quotas = (course: Course) =>
  Object.fromEntries(Object.entries(QUOTAS).map(([service, petit]) => [service, course.taille(petit, 50)]));

/** So many lives, and more while kills go on. @returns how many */
async function vivre(
  banc: Banc,
  reseau: ReseauDePreuve,
  carnet: Carnet,
  course: Course,
  assez: () => boolean,
): Promise<number> {
  const lesVies = vies(aujourdhui(reseau.zone));
  const noms = Object.entries(PARTS).flatMap(([nom, combien]) => Array.from({ length: combien }, () => nom));
  const voulues = course.taille(200, 2_000);
  let rang = 0;

  const une = async (lequel: number): Promise<void> => {
    const tirage = course.hasard.pour(lequel);
    const client = creerClient(banc.adresse, reseau, carnet, tirage);
    const conducteur = conduire(client, carnet, tirage, MOEURS);
    const vie = lesVies[tirage.choisir(noms)];
    const dossier = await conducteur.ouvrir(lequel);
    for (const etape of vie?.actes ?? []) {
      if ('jours' in etape) await attendre(banc, dossier, etape.jours);
      else await conducteur.faire(dossier, etape);
    }
  };
  const travailler = async (): Promise<void> => {
    while (rang < voulues || !assez()) await une(rang++);
  };
  await Promise.all(Array.from({ length: EN_PARALLELE }, travailler));
  return rang;
}

/**
 * So many days pass for this dossier, from one instant that its workflow waits for to the next: the mails of each leave
 * before the next comes, for the worker that sends them lives in the time of the world.
 */
async function attendre(banc: Banc, dossier: string, jours: number): Promise<void> {
  const stream = streamOf(dossier);
  const horloge = horlogeDe(banc.client, stream);
  const but = (await insister(() => horloge.maintenant())).getTime() + jours * 86_400_000;
  for (let instant = 0; instant < but;) {
    let prochain = instant;
    const dort = async (): Promise<boolean> => {
      const sommeil = await sommeilDe(banc, stream);
      if (sommeil) prochain = Math.min(but, sommeil.jusqua ?? but);
      return sommeil !== null && prochain > instant;
    };
    await jusque('the dossier to be asleep', 120_000, dort, 100);
    instant = prochain;
    await insister(() => horloge.avancerJusqua(new Date(instant), 20_000));
  }
}

/** Whoever does not answer was killed. */
async function insister<T>(demander: () => Promise<T>): Promise<T> {
  for (let essai = 0; ; essai += 1)
    try {
      return await demander();
    } catch (error) {
      if (essai === 60) throw error;
      await pause(500);
    }
}

/** Until when the workflow of this stream sleeps; null while it has something to hear, or mails are leaving. */
async function sommeilDe({ sql }: Banc, stream: string): Promise<{ jusqua: number | null } | null> {
  const [ligne] = await sql<{ armee: Date | null }>(
    `SELECT armee FROM labellisation l WHERE stream = $1 AND version = entendue AND NOT EXISTS (
      SELECT FROM courrier c WHERE c.stream = l.stream AND c.pret_le IS NOT NULL
        AND c.etat IN ('a-envoyer', 'en-cours', 'a-constater'))`,
    [stream],
  );
  return ligne ? { jusqua: ligne.armee?.getTime() ?? null } : null;
}

function mesurer(
  course: Course,
  carnet: Carnet,
  { repos, plusLongue }: { repos: number; plusLongue: number },
) {
  course.mesure('commands', carnet.appels.length);
  course.mesure('accepted', carnet.valides.acceptees);
  course.mesure('abandoned', carnet.abandons);
  course.mesure('command p50, ms', quantile(carnet.durees, 0.5));
  course.mesure('p99, ms', quantile(carnet.durees, 0.99));
  course.mesure('worst, ms', Math.max(...carnet.durees));
  course.mesure('quiet after, ms', repos);
  course.mesure('longest run, events', plusLongue);
}
