import type { Arrivees } from './arrivees.js';

/** What each system under measure does in one life, commands one after the other, as one client sends them. */
export const COMMANDES = 12;
export const COURRIERS = 14;

export interface Systeme {
  nom: 'produit' | 'T-naive' | 'T-local';
  /** What its fourteen mails are in the inbox: a copy is one more. */
  messages: number;
  /** The first command; resolves, as the others do, when it is acknowledged. */
  ouvrir(): Promise<Vie>;
  /** Until nothing that these lives caused is left to do. */
  repos(vies: readonly Vie[]): Promise<void>;
}

export interface Vie {
  workflowId: string;
  /** What its mails carry as `X-Pdn-Dossier`. */
  numero(): Promise<string>;
  /** The commands that follow, in order. */
  suite: (() => Promise<unknown>)[];
}

export interface Passage {
  /** Milliseconds of each command. */
  commandes: number[];
  /** Lives per second. */
  debit: number;
  vies: Vie[];
}

/** Lives `total` lives, `parallele` of them at a time, each until the last of its mails is in the inbox. */
export async function passer(
  systeme: Systeme,
  arrivees: Arrivees,
  [parallele, total]: readonly [parallele: number, total: number],
): Promise<Passage> {
  const commandes: number[] = [];
  const vies: Vie[] = [];
  let reste = total;

  const chronometrer = async <T>(commande: () => Promise<T>): Promise<T> => {
    const avant = performance.now();
    const reponse = await commande();
    commandes.push(performance.now() - avant);
    return reponse;
  };
  const vivre = async (): Promise<void> => {
    while (reste > 0) {
      reste -= 1;
      const vie = await chronometrer(() => systeme.ouvrir());
      vies.push(vie);
      for (const commande of vie.suite) await chronometrer(commande);
      await arrivees.attendre(await vie.numero(), systeme.messages);
    }
  };

  const debut = performance.now();
  await Promise.all(Array.from({ length: parallele }, vivre));
  return { commandes, debit: (total * 1000) / (performance.now() - debut), vies };
}

/** @throws {Error} when the lives were not the ones that all systems are to lead */
export async function verifierVies(
  systeme: Systeme,
  arrivees: Arrivees,
  { commandes, vies }: Passage,
): Promise<void> {
  const recus = await Promise.all(vies.map(async (vie) => arrivees.combien(await vie.numero())));
  if (commandes.length !== COMMANDES * vies.length || recus.some((nombre) => nombre !== systeme.messages))
    throw new Error(
      `${systeme.nom}: ${commandes.length} commands and ${recus.join('/')} messages in ${vies.length} lives`,
    );
}
