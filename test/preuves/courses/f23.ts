import { join } from 'node:path';
import { SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { copierArbre, type Changement } from '../../builders/banc/arbre.js';
import type { Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { enParallele } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { streamsOuverts } from '../releve/base.js';
import { attendreLeRepos, constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import { endormir, lireAvenir } from './endormis.js';

const NOUVEAU = 'Nouveau rappel';
const DOMAINE = 'libs/domain/dist';

/** What the next release might change: a rule, a default delay, a text. */
const LIVRAISON: Changement[] = [
  {
    fichier: `${DOMAINE}/labellisation/echeances/when-engagements-ouverts-then-relancer-signataires.js`,
    de: '`Rappel ',
    a: `\`${NOUVEAU} `,
  },
  {
    fichier: `${DOMAINE}/regles/par-defaut.js`,
    de: 'relances: [3, 10], appeler: 30',
    a: 'relances: [5, 12], appeler: 40',
  },
  {
    fichier: 'libs/notifications/src/courriers/engagements-relance.md',
    de: 'Il manque encore',
    a: 'Il nous manque encore',
  },
];

/** Rules, a default delay and a text change while dossiers sleep; then every history is replayed by the new code. */
export async function f23(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f23'));
  const carnet = ouvrirCarnet();
  const combien = course.taille(60, 1_000);
  await endormir(banc, { reseau, carnet, course }, combien);
  await attendreLeRepos(banc, reseau.cle);
  const avant = await lireAvenir(banc, reseau.cle);

  // a new process has no history in its memory: each look at a dossier replays its own
  await banc.remplacer('worker', await copierArbre(join(banc.etat, 'livraison'), LIVRAISON));
  course.faute('release');
  const ouverts = await streamsOuverts(banc, reseau.cle);
  await enParallele(ouverts, 8, (stream) => banc.client.workflow.getHandle(stream).signal(SIGNAL_VERIFY));
  await endormir(banc, { reseau, carnet, course }, course.taille(12, 100));

  await attendreLeRepos(banc, reseau.cle);
  const relus = await dits(banc, reseau.cle);
  const { constats, comparaisons, histoires } = await constater(banc, carnet, reseau);
  const apres = await lireAvenir(banc, reseau.cle);
  const connus = new Set(avant.map(({ stream }) => stream));
  const memes = apres.filter(({ stream }) => connus.has(stream));
  // the checker rebuilds with the rules of before: it finds what the new rule tells otherwise, and nothing else
  const duNouveau = `stale-read-model: the rebuild changed ${relus} rows`;
  const autres = constats.filter((constat) => constat !== duNouveau);
  course.essais(combien);
  course.mesure('histories replayed', ouverts.length);
  course.mesure('échéances told by the new rule', relus);
  course.mesure('échéances that kept their instant', memes.length);
  course.constater(...autres);
  course.exiger(!('NON_DETERMINISTIC_ERROR' in histoires.echecs), 'a history could not be replayed');
  course.exiger(relus > 0, 'the new code was not used');
  course.exiger(JSON.stringify(memes) === JSON.stringify(avant), 'a dossier did not keep its regles');
  course.comparer(comparaisons);
}

/** Échéances told by the new rule. */
async function dits(banc: Banc, reseau: string): Promise<number> {
  const [ligne] = await banc.sql<{ nombre: number }>(
    'SELECT count(*)::int AS nombre FROM echeance WHERE reseau = $1 AND libelle LIKE $2',
    [reseau, `${NOUVEAU}%`],
  );
  return ligne?.nombre ?? 0;
}
