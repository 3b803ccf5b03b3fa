import { cpus, totalmem } from 'node:os';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { ApiDuReseau } from '../demonstration/api.js';
import { compteurs, evenementsParVie, memoire } from './compteurs.js';
import { arrondi } from './mesures.js';
import { planchers } from './plancher/systeme.js';
import { produit } from './produit.js';
import { preparerMesure } from './reglages.js';
import { ecrire, resumer, type Tour } from './tableau.js';
import { passer, type Systeme } from './vie.js';

type Say = (line: string) => void;

/** Lives of one passage, by how many run at a time. */
const PASSAGES: [parallele: number, vies: number][] = [
  [1, 4],
  [8, 24],
  [16, 32],
];
const TABLE_DU_PLANCHER = `
  CREATE TABLE plancher_event (stream text, version int, command uuid, charge text, PRIMARY KEY (stream, version));
  GRANT INSERT, SELECT ON plancher_event TO pdn_app`;

/**
 * `npm run bench [-- rounds]`: product and floors interleaved in one run, so that a busy machine slows all three.
 * Prints a table; the same as JSON in `tmp/mesures`.
 */
export async function mesurer([tours = '3']: string[], say: Say): Promise<void> {
  const etat = await preparerMesure();
  const { House, openEngine } = await import('../start/index.js');
  const { plancherSpec } = await import('./plancher/service.js');
  const house = new House({ say, remember: () => undefined });
  try {
    const engine = await openEngine(house, say);
    const mesure = compteurs(engine.ownerUrl);
    await mesure.preparer(TABLE_DU_PLANCHER);
    await house.start(plancherSpec(engine.places));
    const connection = Connection.lazy({ address: engine.places.temporalAddress });
    const client = new Client({ connection, namespace: engine.places.settings.namespace });
    const { publicUrl } = await import('../start/index.js');
    const cle = (role: string) =>
      engine.access.cles.find((autre) => autre.reseau === '50' && autre.role === role)?.cle ?? '';
    const api: ApiDuReseau = {
      adresse: publicUrl(engine.places),
      cles: { coordinateur: cle('coordinateur'), caf: cle('caf') },
    };
    const systemes = [produit(api), ...planchers(client)];

    say('Warming up…');
    for (const systeme of systemes) await unPassage(systeme, 8, 8, client, mesure);

    const resultats: Tour[] = [];
    let ecritures = 0;
    let commandes = 0;
    let courriers = 0;
    for (let tour = 1; tour <= Number(tours); tour += 1)
      for (const [parallele, vies] of PASSAGES)
        for (const systeme of systemes) {
          const avant = [await mesure.ecritures(), await mesure.courriers()] as const;
          const resultat = await unPassage(systeme, vies, parallele, client, mesure);
          resultats.push(resultat);
          say(
            `round ${tour}, ${parallele} in parallel, ${systeme.nom}: ${arrondi(resultat.passage.debit)} lives/s`,
          );
          if (systeme.nom !== 'produit') continue;
          ecritures += (await mesure.ecritures()) - avant[0];
          courriers += (await mesure.courriers()) - avant[1];
          commandes += resultat.passage.commandes.length;
        }

    const lignes = resumer(resultats);
    // a mail is claimed, then settled: two writes of its own
    const commits = arrondi((ecritures - 2 * courriers) / commandes);
    const rss = {
      worker: await memoire(house.pidOf('worker')),
      api: await memoire(house.pidOf('api')),
    };
    ecrire(lignes, say);
    say(
      `commits per command, mail apart: ${commits} (${arrondi(courriers / (commandes / 12), 1)} mails a life)`,
    );
    say(`resident memory: worker ${rss.worker} MiB, api ${rss.api} MiB`);
    const machine = {
      coeurs: cpus().length,
      memoireGio: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    };
    await garder({ le: new Date().toISOString(), machine, tours: Number(tours), lignes, commits, rss }, say);
    await Promise.all([mesure.fermer(), connection.close()]);
  } finally {
    await house.close();
    await rm(etat, { recursive: true, force: true });
  }
}

async function unPassage(
  systeme: Systeme,
  vies: number,
  parallele: number,
  client: Client,
  mesure: ReturnType<typeof compteurs>,
): Promise<Tour> {
  const passage = await passer(systeme, vies, parallele);
  // what one system left to send must not slow the next one
  if (systeme.nom === 'produit') while ((await mesure.aEnvoyer()) > 0) await pause(100);
  else await Promise.all(passage.workflowIds.map((id) => client.workflow.getHandle(id).result()));
  const evenements = await evenementsParVie(client, passage.workflowIds);
  return { parallele, systeme: systeme.nom, passage, evenements };
}

async function garder(resultat: object, say: Say): Promise<void> {
  const { ROOT } = await import('../shell/paths.js');
  const dossier = join(ROOT, 'tmp/mesures');
  await mkdir(dossier, { recursive: true });
  const fichier = join(dossier, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  await writeFile(fichier, `${JSON.stringify(resultat, null, 2)}\n`);
  say(`written to ${fichier.slice(ROOT.length + 1)}`);
}
