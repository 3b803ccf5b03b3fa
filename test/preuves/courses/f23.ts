import { join } from 'node:path';
import { SIGNAL_VERIFY } from '@pdn/contracts/temporal';
import { reglesManche } from '@pdn/domain';
import { publierRegles } from '@pdn/persistence';
import { copierArbre, depuisLaRacine } from '../../builders/banc/arbre.js';
import type { Adaptation, Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { estDeplacee, LIVRAISON, REFUS_NOUVEAU, TEXTE_NOUVEAU } from '../fautes/livraison.js';
import { enParallele } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { lireVues, streamsOuverts } from '../releve/base.js';
import { attendreLeRepos, constater } from '../releve/index.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { actes, refuse } from '../vies/actes.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';
import { endormir, lireAvenir } from './endormis.js';

/**
 * Rules, a delay, a text and decisions change while dossiers sleep, then change back; each time every history is
 * replayed by a process that does not remember it.
 */
export async function f23(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f23'));
  const carnet = ouvrirCarnet();
  const combien = course.taille(100, 1_000);
  await endormir(banc, { reseau, carnet, course }, combien);
  await attendreLeRepos(banc, reseau.cle);
  const avant = await lireAvenir(banc, reseau.cle);
  const anciens = new Set((await lireVues(banc, reseau.cle)).map(({ stream }) => stream));

  const { version: _, ...regles } = reglesManche(reseau.cle);
  const engagements = { ...regles.engagements, relances: [5, 12], appeler: 40 };
  await publierRegles(banc.ownerUrl, { ...regles, engagements }, new Date().toISOString());
  await livrer(banc, await copierArbre(join(banc.etat, 'livraison'), LIVRAISON));
  const relus = await relire(banc, reseau, course, 'release');
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  const conducteur = conduire(client, carnet, course.hasard);
  await enParallele(Array.from({ length: course.taille(8, 50) }), 4, async (_rien, rang) => {
    const dossier = await conducteur.ouvrir(rang);
    await conducteur.faire(dossier, refuse(actes.declarerComplete(), REFUS_NOUVEAU));
    for (const acte of vies(aujourdhui(reseau.zone))['enAttente']?.actes ?? [])
      if ('type' in acte) await conducteur.faire(dossier, acte);
  });
  await attendreLeRepos(banc, reseau.cle);
  await comparer(banc, reseau, course, { avant, anciens });

  await livrer(banc, depuisLaRacine);
  await relire(banc, reseau, course, 'return to the version before');
  const { constats, comparaisons, histoires } = await constater(banc, carnet, reseau);
  course.essais(combien);
  course.mesure('histories replayed', relus);
  course.constater(...constats);
  course.exiger(!('NON_DETERMINISTIC_ERROR' in histoires.echecs), 'a history could not be replayed');
  course.exiger(carnet.refus.justes === carnet.refus.attendus, 'the new decision was not taken');
  course.comparer(comparaisons);
}

/** Whoever decides and whoever follows run the same code. */
async function livrer(banc: Banc, livraison: Adaptation): Promise<void> {
  for (const service of ['worker', 'api'] as const) await banc.remplacer(service, livraison);
}

/** Has each dossier look at the store again. @returns how many */
async function relire(
  banc: Banc,
  { cle }: ReseauDePreuve,
  course: Course,
  pourquoi: string,
): Promise<number> {
  const ouverts = await streamsOuverts(banc, cle);
  await enParallele(ouverts, 8, (stream) => banc.client.workflow.getHandle(stream).signal(SIGNAL_VERIFY));
  await attendreLeRepos(banc, cle);
  course.faute(pourquoi);
  return ouverts.length;
}

type Avenir = Awaited<ReturnType<typeof lireAvenir>>;

/** Old dossiers keep their regles under the new code, new ones have the new regles; the new text has left. */
async function comparer(
  banc: Banc,
  reseau: ReseauDePreuve,
  course: Course,
  { avant, anciens }: { avant: Avenir; anciens: ReadonlySet<string> },
): Promise<void> {
  const apres = new Map((await lireAvenir(banc, reseau.cle)).map((prevue) => [cleDe(prevue), prevue.at]));
  const bougees = avant.filter((prevue) => apres.get(cleDe(prevue)) !== prevue.at);
  course.mesure('échéances kept', avant.length - bougees.length);
  course.mesure('échéances moved by the new rule', bougees.length);
  course.exiger(bougees.length > 0, 'the new rule was not used');
  course.exiger(
    bougees.every(({ cle }) => estDeplacee(cle)),
    'a dossier did not keep its regles',
  );
  const lignes = await banc.sql<{ stream: string; regles: number }>(
    'SELECT stream, regles FROM labellisation WHERE reseau = $1 AND version > 0',
    [reseau.cle],
  );
  const fausses = lignes.filter(({ stream, regles }) => regles !== (anciens.has(stream) ? 1 : 2));
  course.exiger(fausses.length === 0, `${fausses.length} dossiers have the regles of others`);
  course.exiger(lignes.length > anciens.size, 'no dossier was opened under the new regles');
  const textes = (await banc.courriels()).filter(({ texte }) => texte.includes(TEXTE_NOUVEAU));
  course.mesure('mails in the new words', textes.length);
  course.exiger(textes.length > 0, 'no mail left in the new words');
}

const cleDe = ({ stream, cle }: Avenir[number]): string => `${stream} ${cle}`;
