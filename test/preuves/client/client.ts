import { setTimeout as pause } from 'node:timers/promises';
import type { Hasard } from '../outils/hasard.js';
import type { ReseauDePreuve } from '../reseau.js';
import type { Carnet } from './carnet.js';
import { envoyer, streamDe, type Demande, type Issue, type Reponse } from './demande.js';

export interface Client {
  /** Insists until there is an answer. */
  demander(demande: Demande): Promise<Reponse>;
  /** Sends it so many times at once, and insists on each. @returns every answer */
  doubler(demande: Demande, fois: number): Promise<Reponse[]>;
  /** Hangs up at that signal, unless there is an answer, and never comes back. */
  abandonner(demande: Demande, depart: AbortSignal): Promise<void>;
  /** Hangs up after so many milliseconds, then insists. */
  impatient(demande: Demande, apresMs: number): Promise<Reponse>;
}

/** Nobody waits longer: a command without an answer by then is a finding. */
const PATIENCE_MS = 120_000;

/** Somebody who gives commands through the API, and writes down what happens. */
export function creerClient(
  adresse: string,
  { cles }: Pick<ReseauDePreuve, 'cles'>,
  carnet: Carnet,
  tirage: Hasard,
): Client {
  const une = async (demande: Demande, signal?: AbortSignal): Promise<Issue> => {
    const issue = await carnet.pendant(() => envoyer(adresse, cles, demande, signal));
    const statut = issue.kind === 'inconnue' ? issue.statut : issue.kind;
    carnet.noter(statut);
    if (issue.kind === 'inconnue' && !['503', 'broken', 'given up'].includes(statut))
      carnet.ecarts.push(`${demande.chemin} answered ${statut}`);
    return issue;
  };

  const insister = async (demande: Demande): Promise<Reponse> => {
    const limite = Date.now() + PATIENCE_MS;
    const statuts: string[] = [];
    for (let essai = 0; Date.now() < limite; essai += 1) {
      const issue = await une(demande);
      if (issue.kind !== 'inconnue') return issue;
      statuts.push(`${issue.statut} at ${new Date().toISOString().slice(11, 23)}`);
      await pause(Math.min(100 * 2 ** essai, 1_000) * (0.75 + tirage.entier(500) / 1_000));
    }
    throw new Error(
      `No answer in ${PATIENCE_MS} ms: ${demande.chemin} ${demande.commande}, ${statuts.join(', ')}`,
    );
  };

  /** All the answers to one command are one answer. */
  const noter = (demande: Demande, envoye: number, reponses: Reponse[], recue = Date.now()): void => {
    const [premiere, ...autres] = reponses;
    for (const autre of autres)
      if (JSON.stringify(autre) !== JSON.stringify(premiere))
        carnet.ecarts.push(
          `${demande.commande} got two answers: ${JSON.stringify(premiere)} and ${JSON.stringify(autre)}`,
        );
    const { commande } = demande;
    const stream = streamDe(demande, premiere);
    if (!premiere) return void carnet.appels.push({ commande, stream, envoye });
    carnet.durees.push(recue - envoye);
    const evenements = premiere.kind === 'acceptee' ? premiere.evenements : [];
    const reponse = { recue, acceptee: premiere.kind === 'acceptee', evenements };
    carnet.appels.push({ commande, stream, envoye, reponse });
  };

  const complet = async (demande: Demande, reponses: () => Promise<Reponse[]>): Promise<Reponse[]> => {
    const envoye = Date.now();
    const toutes = await reponses();
    noter(demande, envoye, toutes);
    return toutes;
  };

  return {
    async demander(demande) {
      const [reponse] = await complet(demande, async () => [await insister(demande)]);
      return reponse as Reponse;
    },
    doubler: (demande, fois) =>
      complet(demande, () => Promise.all(Array.from({ length: fois }, () => insister(demande)))),
    async abandonner(demande, depart) {
      const envoye = Date.now();
      await une(demande, depart);
      carnet.abandons += 1;
      noter(demande, envoye, []);
    },
    async impatient(demande, apresMs) {
      const [reponse] = await complet(demande, async () => {
        await une(demande, AbortSignal.timeout(apresMs));
        return [await insister(demande)];
      });
      return reponse as Reponse;
    },
  };
}
