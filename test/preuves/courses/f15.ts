import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import type { Course } from '../outils/prouver.js';
import { attendreLeRepos, constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import { endormir, lireAvenir } from './endormis.js';

/**
 * Temporal's data is deleted under sleeping dossiers: each comes back, with the same future and no second mail. The small
 * size is cut to half of the catalogue's, for the time that it takes to have so many dossiers.
 */
export async function f15(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f15'));
  const carnet = ouvrirCarnet();
  const combien = course.taille(150, 10_000);
  await endormir(banc, { reseau, carnet, course }, combien);
  await attendreLeRepos(banc, reseau.cle);
  const avant = await lireAvenir(banc, reseau.cle);
  const envoyes = (await banc.courriels()).length;

  await banc.redemarrer(async () => {
    for (const fichier of await readdir(banc.etat))
      if (fichier.startsWith('temporal.db')) {
        await rm(join(banc.etat, fichier));
        course.faute('file of Temporal deleted');
      }
  });

  const { constats, comparaisons, repos } = await constater(banc, carnet, reseau);
  const apres = await lireAvenir(banc, reseau.cle);
  const renvoyes = (await banc.courriels()).length - envoyes;
  course.essais(combien);
  course.mesure('échéances', avant.length);
  course.mesure('mails before', envoyes);
  course.mesure('mails sent again', renvoyes);
  course.mesure('all back after, ms', repos);
  course.mesure('brought back a second', await debit(banc));
  course.constater(...constats);
  course.exiger(avant.length > 0, 'no échéance was compared');
  course.exiger(JSON.stringify(apres) === JSON.stringify(avant), 'the future is another one');
  course.exiger(renvoyes === 0, `${renvoyes} mails were sent again`);
  course.comparer(comparaisons);
}

/** Workflows started a second, from the first to the last. */
async function debit({ client }: Banc): Promise<number> {
  const debuts: number[] = [];
  for await (const { startTime } of client.workflow.list({ query: `ExecutionStatus = 'Running'` }))
    debuts.push(startTime.getTime());
  return Math.round((debuts.length * 1_000) / (Math.max(...debuts) - Math.min(...debuts)));
}
