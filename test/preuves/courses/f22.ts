import { join } from 'node:path';
import { copierArbre, type Changement } from '../../builders/banc/arbre.js';
import type { Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import type { Course } from '../outils/prouver.js';
import { streamsOuverts } from '../releve/base.js';
import { attendreLeRepos, constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';
import { endormir } from './endormis.js';

/** A workflow that begins with a timer that there was not: no history of before can be replayed by it. */
const INCOMPATIBLE: Changement[] = [
  {
    fichier: 'apps/worker/dist/workflow-bundle.js',
    de: /\.receive\)\(dossier, runs, timer\);/,
    a: '$& void (0,_temporalio_workflow__WEBPACK_IMPORTED_MODULE_0__.sleep)(1_000);',
  },
];

/**
 * A release forgets that sleeping dossiers have a history, and no task of theirs can be completed any more. Nobody does
 * anything: each starts anew from the store, and those that open meanwhile notice nothing.
 */
export async function f22(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f22'));
  const carnet = ouvrirCarnet();
  await endormir(banc, { reseau, carnet, course }, course.taille(16, 50));
  await attendreLeRepos(banc, reseau.cle);
  const endormis = await streamsOuverts(banc, reseau.cle);

  await banc.remplacer('worker', await copierArbre(join(banc.etat, 'incompatible'), INCOMPATIBLE));
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  const conducteur = conduire(client, carnet, course.hasard);
  const debut = performance.now();
  // whoever looks at a sleeping dossier wakes it, and meets the trouble
  const reveils = endormis.map((stream) => banc.client.workflow.getHandle(stream).signal('verify'));
  const dossier = await conducteur.ouvrir(0);
  for (const acte of vies(aujourdhui(reseau.zone))['ordinaire']?.actes ?? [])
    if ('type' in acte) await conducteur.faire(dossier, acte);
  const autre = Math.round(performance.now() - debut);
  await Promise.all(reveils);

  const { constats, comparaisons, histoires, repos } = await constater(banc, carnet, reseau);
  const coinces = endormis.length;
  course.essais(coinces);
  course.faute('incompatible release');
  course.mesure('all go on after, ms', autre + repos);
  course.mesure('another life meanwhile, ms', autre);
  course.mesure('failed tasks', histoires.echecs['NON_DETERMINISTIC_ERROR'] ?? 0);
  course.constater(...constats);
  course.exiger(
    (histoires.echecs['NON_DETERMINISTIC_ERROR'] ?? 0) >= coinces,
    'the release was not incompatible',
  );
  course.comparer(comparaisons);
}
