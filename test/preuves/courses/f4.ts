import { randomUUID } from 'node:crypto';
import { streamOf } from '@pdn/contracts/temporal';
import type { Banc } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient } from '../client/client.js';
import { acteSur } from '../client/demande.js';
import { relayerSansCesse, signalerSansCesse } from '../fautes/relayer.js';
import { enParallele } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { constater } from '../releve/index.js';
import { creerReseauDePreuve } from '../reseau.js';
import { actes } from '../vies/actes.js';
import { aujourdhui, vies } from '../vies/vies.js';
import { conduire } from '../vies/vivre.js';

/** Callers of one dossier at once. */
const ENSEMBLE = 4;
const DOSSIERS = 4;

/**
 * Commands, each sent twice, and bursts of signals, while their dossiers pass on from run to run; then each command is
 * sent once more.
 */
export async function f4(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f4'));
  const carnet = ouvrirCarnet();
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  const conducteur = conduire(client, carnet, course.hasard);
  const vie = vies(aujourdhui(reseau.zone))['ordinaire'];
  const dossiers = await enParallele(Array.from({ length: DOSSIERS }), DOSSIERS, async (_, rang) => {
    const dossier = await conducteur.ouvrir(rang);
    for (const acte of vie?.actes ?? []) if ('type' in acte) await conducteur.faire(dossier, acte);
    return dossier;
  });

  let finies = false;
  const streams = dossiers.map((dossier) => streamOf(dossier));
  const relais = relayerSansCesse(banc, streams, course.hasard.pour('rollover'), () => finies);
  const salves = signalerSansCesse(banc, streams, course.hasard.pour('signals'), () => finies);
  const autreFois = creerClient(banc.adresse, reseau, ouvrirCarnet(), course.hasard.pour('later'));
  const commandes = Array.from({ length: course.taille(250, 4_000) });
  let redites = 0;
  await enParallele(commandes, DOSSIERS * ENSEMBLE, async (_, rang) => {
    const acte = actes.modifierFiche(`Le mercredi, ${rang}.`);
    const demande = acteSur(dossiers[rang % DOSSIERS] as string, randomUUID(), acte);
    const [reponse] = await client.doubler(demande, 2);
    if (reponse?.kind !== 'acceptee') return course.constater(`${demande.commande} was refused`);
    const redite = await autreFois.demander(demande);
    redites += 1;
    if (JSON.stringify(redite) !== JSON.stringify(reponse))
      course.constater(`asked again, ${demande.commande} is answered ${JSON.stringify(redite)}`);
  }).finally(() => (finies = true));
  const [demandes, signaux] = await Promise.all([relais, salves]);

  const { constats, comparaisons, histoires, repos } = await constater(banc, carnet, reseau);
  course.essais(commandes.length);
  course.faute('rollover', histoires.continues);
  course.faute('signal of a burst', signaux);
  course.mesure('rollovers asked for', demandes);
  course.mesure('asked again', redites);
  course.mesure('turned away or broken', carnet.reponses['503'] ?? 0);
  course.mesure('quiet after, ms', repos);
  course.constater(...constats);
  course.exiger(histoires.continues >= course.taille(20, 500), `only ${histoires.continues} rollovers`);
  course.exiger(redites >= 0.8 * commandes.length, `only ${redites} were asked again`);
  course.comparer(comparaisons);
}
