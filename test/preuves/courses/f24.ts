import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { dossierOf, streamOf } from '@pdn/contracts/temporal';
import type { seances } from '@pdn/domain';
import { openStore, verifierChaines } from '@pdn/persistence';
import type { Banc, Service } from '../../builders/banc/index.js';
import { ouvrirCarnet } from '../client/carnet.js';
import { creerClient, type Client } from '../client/client.js';
import { acteSur, ouverture, streamDe, type Demande } from '../client/demande.js';
import { enParallele, jusque } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';
import { streamsNonEntendus } from '../releve/base.js';
import { creerReseauDePreuve, type ReseauDePreuve } from '../reseau.js';
import { aujourdhui } from '../vies/vies.js';

/**
 * Minutes are signed, and the API that takes the decisions to their dossiers is killed on its way; again where it goes on,
 * with the worker, and whoever signed never comes back; then the worker, which the rest is left to. Each decision reaches
 * its dossier exactly once, and the one whose dossier was withdrawn meanwhile is reported on the session and holds up
 * nobody.
 */
export async function f24(banc: Banc, course: Course): Promise<void> {
  const reseau = await creerReseauDePreuve(banc, course.reseau('f24'));
  const carnet = ouvrirCarnet();
  const client = creerClient(banc.adresse, reseau, carnet, course.hasard);
  const combien = course.taille(40, 200);
  const dossiers = await enParallele(Array.from({ length: combien }), 6, (_rien, rang) =>
    mettreEnCommission(client, rang),
  );
  const [retire = ''] = dossiers;
  const stream = await tenir(banc, client, reseau, dossiers);
  await exigerAcceptee(
    client,
    acteSur(retire, randomUUID(), {
      type: 'abandonnerCandidature',
      data: { par: 'employeur', motif: 'Le poste est supprimé.' },
      cle: 'coordinateur',
      auNomDe: 'employeur',
    }),
  );

  const depart = new AbortController();
  const signature = insister(
    client,
    acteDeSeance(stream, 'signerProcesVerbal', { signataire: 'presidence' }),
    depart.signal,
  );
  const restants: number[] = [];
  const retours: Promise<number>[] = [];
  const frapper = async (auPlus: number, ...services: Service[]): Promise<void> => {
    let reste: number | null = null;
    await jusque(
      'decisions on their way',
      120_000,
      async () => {
        reste = await enRoute(banc, stream);
        return reste !== null && reste <= auPlus;
      },
      5,
    );
    for (const service of services) {
      retours.push(banc.tuer(service));
      course.faute(service);
    }
    restants.push(reste ?? 0);
  };
  await frapper(Math.floor((4 * combien) / 5), 'api');
  await frapper(Math.floor((3 * combien) / 5), 'api', 'worker');
  depart.abort();
  await signature;
  await frapper(((await enRoute(banc, stream)) ?? 1) - 1, 'worker');
  await Promise.all(retours);
  const arrivees = await jusque(
    'every decision to be answered',
    180_000,
    async () => (await enRoute(banc, stream)) === 0,
  );

  await jusque(
    'every workflow to have heard',
    60_000,
    async () => (await streamsNonEntendus(banc, reseau.cle)).length === 0,
  );

  course.essais(combien);
  course.mesure('on their way at each kill', restants.join('/'));
  course.mesure('all answered after the last kill, ms', Math.round(arrivees));
  course.exiger(
    restants.filter((reste) => reste > 0).length >= 2,
    'hardly any kill fell while decisions were on their way',
  );
  course.constater(...carnet.ecarts, ...(await ecarts(banc, { stream, dossiers, retire })));
}

async function mettreEnCommission(client: Client, rang: number): Promise<string> {
  const dossier = dossierOf(await exigerAcceptee(client, ouverture(randomUUID(), rang)));
  await exigerAcceptee(
    client,
    acteSur(dossier, randomUUID(), {
      type: 'renvoyerEnCommission',
      data: { motif: 'Métier hors liste.' },
      cle: 'coordinateur',
    }),
  );
  return dossier;
}

/** Up to established minutes. @returns the stream of the session */
async function tenir(
  banc: Banc,
  client: Client,
  { zone }: ReseauDePreuve,
  dossiers: string[],
): Promise<string> {
  const membre = (prenom: string, siege: string, fonction: string) => ({
    personne: { prenom, nom: 'Delapreuve', courriel: `${prenom.toLowerCase()}@caf.example.org` },
    ...{ siege, fonction },
  });
  const stream = await exigerAcceptee(client, {
    ...{ commande: randomUUID(), stream: null, chemin: '/commissions', cle: 'coordinateur' },
    corps: JSON.stringify({
      ...{ programme: 'parentalite', instance: 'commission', dureeMinutes: 120, lieu: 'Saint-Lô' },
      date: `${aujourdhui(zone)}T09:00`,
      membres: [membre('Sylvie', 'caf', 'presidence'), membre('Etienne', 'partenaires', 'membre')],
    }),
  });
  const faire = (type: seances.CommissionCommandType, data: object) =>
    exigerAcceptee(client, acteDeSeance(stream, type, data));
  for (const dossier of dossiers) await faire('inscrireAffaire', { dossier });
  const { membres } = await lireSeance(banc, stream);
  for (const { personne } of membres) await faire('noterPresence', { personne, presence: 'present' });
  await faire('ouvrirSeance', {});
  for (const [rang, dossier] of dossiers.entries())
    await faire('deciderAffaire', {
      ...{ dossier, par: 'consensus', motif: 'Examiné en séance.' },
      issue: rang % 5 === 1 ? 'defavorable' : 'favorable',
    });
  await faire('etablirProcesVerbal', {});
  return stream;
}

const acteDeSeance = (stream: string, type: seances.CommissionCommandType, data: object): Demande => ({
  ...{ commande: randomUUID(), stream, cle: 'coordinateur' },
  chemin: `/commissions/${stream.slice(stream.indexOf('/') + 1)}/commandes`,
  corps: JSON.stringify({ type, data }),
});

/** Sends it again and again until whoever gives it has left. */
async function insister(client: Client, demande: Demande, depart: AbortSignal): Promise<void> {
  for (; !depart.aborted; await pause(100)) await client.abandonner(demande, depart);
}

/** @returns the stream that it was about */
async function exigerAcceptee(client: Client, demande: Demande): Promise<string> {
  const reponse = await client.demander(demande);
  if (reponse.kind === 'refusee') throw new Error(`${demande.chemin}: ${reponse.code}`);
  return streamDe(demande, reponse) ?? '';
}

/** Decisions whose dossier has not answered the session; null: they have not left yet. */
async function enRoute(banc: Banc, stream: string): Promise<number | null> {
  const seance = await lireSeance(banc, stream);
  if (seance.etape !== 'signee') return null;
  return seance.transmissions.filter(({ statut }) => statut.etat === 'a-transmettre').length;
}

async function lireSeance({ sql }: Banc, stream: string): Promise<seances.Commission> {
  const [ligne] = await sql<{ etat: seances.Commission }>(
    'SELECT etat_stocke AS etat FROM commission WHERE stream = $1',
    [stream],
  );
  if (!ligne) throw new Error(`${stream} is not there.`);
  return ligne.etat;
}

/** What is not as it must be, by the events alone. */
async function ecarts(
  { sql, appUrl, secret }: Banc,
  { stream, dossiers, retire }: { stream: string; dossiers: string[]; retire: string },
): Promise<string[]> {
  const faits = async (de: string) =>
    (await sql<{ type: string }>('SELECT type FROM event WHERE stream = $1 ORDER BY version', [de])).map(
      ({ type }) => type,
    );
  const constats: string[] = [];
  for (const [rang, dossier] of dossiers.entries()) {
    const decisions = (await faits(streamOf(dossier))).filter((type) => type.startsWith('Commission'));
    const attendue = rang % 5 === 1 ? 'CommissionDefavorable' : 'CommissionFavorable';
    const voulues = dossier === retire ? [] : [attendue];
    if (decisions.join() !== voulues.join())
      constats.push(
        `${dossier}: ${decisions.join() || 'no decision'} instead of ${voulues.join() || 'none'}`,
      );
  }
  const seance = await faits(stream);
  const combien = (type: string) => seance.filter((autre) => autre === type).length;
  if (combien('DecisionTransmise') !== dossiers.length - 1)
    constats.push(`${combien('DecisionTransmise')} answers`);
  if (combien('TransmissionRefusee') !== 1) constats.push(`${combien('TransmissionRefusee')} refusals`);
  if (combien('ProcesVerbalClos') !== 1) constats.push('the minutes were not closed once');
  const taches = await sql<{ type: string }>('SELECT type FROM tache WHERE stream = $1', [stream]);
  if (taches.map(({ type }) => type).join() !== 'reprendre-decision') constats.push('the task is missing');
  const courriers = await sql<{ stream: string; combien: number }>(
    `SELECT stream, count(*)::int AS combien FROM courrier
      WHERE stream = ANY ($1) AND gabarit IN ('commission-favorable', 'commission-defavorable') GROUP BY stream`,
    [dossiers.map((dossier) => streamOf(dossier))],
  );
  if (courriers.length !== dossiers.length - 1 || courriers.some(({ combien }) => combien !== 2))
    constats.push('somebody has no mail of the decision, or two');
  const store = openStore({ url: appUrl, secret, max: 1 });
  const { anomalies } = await verifierChaines(store).finally(() => store.close());
  return [...constats, ...anomalies.map((anomalie) => JSON.stringify(anomalie))];
}
