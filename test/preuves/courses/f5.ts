import { dossierOf, SIGNAL_ROLLOVER } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { streamDe, type Demande, type Reponse } from '../client/demande.js';
import { enParallele } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';

const MOEURS = { double: 0.65, impatient: 1, abandon: 0, fois: 10 };

/** The same command 2 to 10 times at once, after a time-out, and once more in a run that has forgotten it. */
export async function f5(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f5'));
  const carnet = ouvrirCarnet();
  const { relancee: _, ...lesVies } = vies(aujourdhui(reseau.zone));
  const aVivre = Object.values(lesVies);
  const donnees: { demande: Demande; reponse: Reponse }[] = [];
  const noter = (demande: Demande, reponse: Reponse): void => void donnees.push({ demande, reponse });

  await enParallele(Array.from({ length: course.taille(14, 200) }), 6, async (_rien, rang) => {
    const tirage = course.hasard.pour(rang);
    const client = creerClient(banc.adresse, reseau, carnet, tirage);
    const conducteur = conduire(client, carnet, tirage, MOEURS, noter);
    const dossier = await conducteur.ouvrir(rang);
    const vie = aVivre[rang % aVivre.length];
    for (const acte of vie?.actes ?? []) if ('type' in acte) await conducteur.faire(dossier, acte);
  });

  const client = creerClient(banc.adresse, reseau, ouvrirCarnet(), course.hasard);
  const streams = donnees.flatMap(({ demande, reponse }) => streamDe(demande, reponse) ?? []);
  await changerDeRun(banc, new Set(streams));
  await enParallele(donnees, 8, async ({ demande, reponse }) => {
    const redite = await client.demander(demande);
    if (JSON.stringify(redite) !== JSON.stringify(reponse))
      course.constater(
        `${demande.commande}, later: ${JSON.stringify(redite)}, at first ${JSON.stringify(reponse)}`,
      );
  });

  const { constats, comparaisons, histoires, repos } = await constater(banc, carnet, reseau);
  const envois = Object.values(carnet.reponses).reduce((somme, nombre) => somme + nombre, donnees.length);
  const abandons = carnet.reponses['given up'] ?? 0;
  course.essais(envois);
  course.faute('time-out', abandons);
  course.mesure('commands', carnet.appels.length);
  course.mesure('longest run, events', histoires.plusLongue);
  course.mesure('quiet after, ms', repos);
  course.constater(...constats);
  course.exiger(envois >= course.taille(700, 12_000), `only ${envois} requests`);
  course.exiger(abandons >= course.taille(10, 200), 'too few time-outs');
  course.exiger(carnet.valides.acceptees >= 0.9 * carnet.valides.envoyees, 'too few commands succeeded');
  course.exiger(carnet.refus.justes > 0, 'no refusal was compared');
  course.comparer(comparaisons);
}

/** Those that are over have no run any more; the others get a new one at their next quiet moment. */
async function changerDeRun({ client }: Banc, streams: ReadonlySet<string>): Promise<void> {
  await enParallele([...streams], 8, async (stream) => {
    const { status } = await client.workflow.getHandle(stream).describe();
    if (status.name === 'RUNNING') await client.workflow.getHandle(stream).signal(SIGNAL_ROLLOVER);
    return dossierOf(stream);
  });
}
