import { cpus, totalmem } from 'node:os';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { ApiDuReseau } from '../demonstration/api.js';
import type { Engine, House, ServiceSpec } from '../start/index.js';
import { transactionsDe, type Transactions } from './api-seule.js';
import { ouvrirArrivees, type Arrivees } from './arrivees.js';
import { ouvrirBase } from './base.js';
import { evenementsParVie } from './histoires.js';
import { arrondi } from './mesures.js';
import { objectifs, PLEIN, tableDesObjectifs, verdict } from './objectifs.js';
import { planchers } from './plancher/systeme.js';
import { memoire, MESURES, processeur, type Processus } from './processus.js';
import { produit } from './produit.js';
import { preparerMesure } from './reglages.js';
import {
  comparer,
  resumer,
  tableDesProcessus,
  tableDesRapports,
  tableDesVies,
  type Tour,
} from './tableau.js';
import { passer, verifierVies, type Systeme } from './vie.js';

type Say = (line: string) => void;

/** How many at a time, and lives of one passage. */
const PASSAGES = [
  [1, 16],
  [8, 24],
  [16, 48],
] as const;
/** What servers do a moment after they have answered. */
const RESTE_MS = 500;
const TABLE_DU_PLANCHER = `
  CREATE TABLE plancher_event (stream text, version int, command uuid, charge text, PRIMARY KEY (stream, version));
  GRANT INSERT, SELECT ON plancher_event TO pdn_app`;

/**
 * `npm run bench [-- rounds]`: product and floors interleaved in one run, so that a busy machine slows all three.
 * Prints tables; the same as JSON in `tmp/mesures`.
 */
export async function mesurer([tours = '3']: string[], say: Say): Promise<void> {
  const etat = await preparerMesure();
  const { House, openEngine } = await import('../start/index.js');
  const house = new House({ say, remember: () => undefined });
  try {
    const start = (spec: ServiceSpec) => house.start(sansCadence(spec));
    const engine = await openEngine({ start, whole: (step) => house.whole(step) }, say);
    await mesurerDans(house, engine, Number(tours), say);
  } finally {
    await house.close();
    await rm(etat, { recursive: true, force: true });
  }
}

/** Mails leave as they come. */
const sansCadence = (spec: ServiceSpec): ServiceSpec =>
  spec.name === 'worker' ? { ...spec, env: { ...spec.env, COURRIERS_PAR_SECONDE: '1000' } } : spec;

async function mesurerDans(house: House, engine: Engine, tours: number, say: Say): Promise<void> {
  const { plancherSpec } = await import('./plancher/service.js');
  const { STATE } = await import('../shell/paths.js');
  const base = ouvrirBase(engine.ownerUrl);
  await base.lire(TABLE_DU_PLANCHER);
  await house.start(plancherSpec(engine.places));
  const connection = Connection.lazy({ address: engine.places.temporalAddress });
  const client = new Client({ connection, namespace: engine.places.settings.namespace });
  const arrivees = ouvrirArrivees(join(STATE, 'courriels'));
  const pidDe = (nom: Processus): number => {
    const pid = house.pidOf(nom);
    if (pid === null) throw new Error(`${nom} has stopped.`);
    return pid;
  };
  try {
    const leProduit = produit(await apiDe(engine), base, client);
    const systemes = [leProduit, ...planchers(client)];
    const resultats = await alterner({ client, arrivees, pidDe }, systemes, tours, say);
    const rss = { worker: await memoire(pidDe('worker')), api: await memoire(pidDe('api')) };
    const transactions = await transactionsDe(leProduit, base, pidDe('worker'));
    await rendre({ tours, resultats, transactions, rss }, say);
  } finally {
    arrivees.fermer();
    await Promise.all([base.fermer(), connection.close()]);
  }
}

async function alterner(lieu: Lieu, systemes: readonly Systeme[], tours: number, say: Say): Promise<Tour[]> {
  say('Warming up…');
  for (const systeme of systemes) await unPassage(lieu, systeme, [8, 16]);
  const resultats: Tour[] = [];
  for (let tour = 1; tour <= tours; tour += 1)
    for (const passage of PASSAGES)
      for (const systeme of systemes) {
        const resultat = await unPassage(lieu, systeme, passage);
        resultats.push(resultat);
        say(`round ${tour}, ${passage[0]} in parallel, ${systeme.nom}: ${arrondi(resultat.debit)} lives/s`);
      }
  return resultats;
}

interface Lieu {
  client: Client;
  arrivees: Arrivees;
  pidDe: (nom: Processus) => number;
}

async function unPassage(
  { client, arrivees, pidDe }: Lieu,
  systeme: Systeme,
  [parallele, vies]: readonly [parallele: number, vies: number],
): Promise<Tour> {
  const { nom } = systeme;
  const avant = await processeur(pidDe, MESURES[nom]);
  const passage = await passer(systeme, arrivees, [parallele, vies]);
  // what one system left to do belongs to it, and must not slow the next one
  await systeme.repos(passage.vies);
  await pause(RESTE_MS);
  const apres = await processeur(pidDe, MESURES[nom]);
  await verifierVies(systeme, arrivees, passage);
  const { commandes, debit } = passage;
  return {
    ...{ parallele, systeme: nom, commandes, debit },
    processeur: Object.fromEntries(
      [...apres].map(([processus, ms]) => [processus, (ms - (avant.get(processus) ?? 0)) / vies]),
    ),
    evenements: await evenementsParVie(
      client,
      passage.vies.map(({ workflowId }) => workflowId),
    ),
  };
}

async function apiDe({ places, access }: Engine): Promise<ApiDuReseau> {
  const { publicUrl } = await import('../start/index.js');
  const cle = (role: string) =>
    access.cles.find((autre) => autre.reseau === '50' && autre.role === role)?.cle ?? '';
  return { adresse: publicUrl(places), cles: { coordinateur: cle('coordinateur'), caf: cle('caf') } };
}

const machine = () => ({
  coeurs: cpus().length,
  memoireGio: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

interface Mesures {
  tours: number;
  resultats: Tour[];
  transactions: Transactions | null;
  /** MiB, after the last round. */
  rss: { worker: number; api: number };
}

async function rendre({ tours, resultats, transactions, rss }: Mesures, say: Say): Promise<void> {
  const lignes = resumer(resultats);
  const rapports = comparer(resultats);
  const buts = objectifs(lignes, rapports, transactions);
  say(tableDesVies(lignes));
  say(tableDesRapports(rapports));
  say(tableDesProcessus(lignes, PLEIN));
  say(tableDesObjectifs(buts));
  if (!transactions)
    say('\nthe API accepts nothing while the worker stands still: its transactions are not measured');
  say(`\nresident memory: worker ${rss.worker} MiB, api ${rss.api} MiB`);
  await garder(
    {
      ...{ le: new Date().toISOString(), machine: machine(), tours, lignes, rapports, transactions, rss },
      objectifs: buts.map((but) => ({ ...but, verdict: verdict(but) })),
    },
    say,
  );
}

async function garder(resultat: object, say: Say): Promise<void> {
  const { ROOT } = await import('../shell/paths.js');
  const dossier = join(ROOT, 'tmp/mesures');
  await mkdir(dossier, { recursive: true });
  const fichier = join(dossier, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  await writeFile(fichier, `${JSON.stringify(resultat, null, 2)}\n`);
  say(`written to ${fichier.slice(ROOT.length + 1)}`);
}
