import type { Appel } from '../verificateur/releve.js';

/** What the clients lived: one line a command, whatever it took to have its answer. */
export interface Carnet {
  appels: Appel[];
  /** Requests under way. */
  enVol(): number;
  /** Statuses and broken connections, counted. */
  reponses: Record<string, number>;
  /** Milliseconds from the first sending of each answered command to its answer. */
  durees: number[];
  /** What no client should see. */
  ecarts: string[];
  /** Commands that should succeed: sent by clients who wait for the answer, and accepted. */
  valides: { envoyees: number; acceptees: number };
  refus: { attendus: number; justes: number };
  abandons: number;
  noter(statut: string): void;
  pendant<T>(requete: () => Promise<T>): Promise<T>;
}

export function ouvrirCarnet(): Carnet {
  let enVol = 0;
  const reponses: Record<string, number> = {};
  return {
    appels: [],
    reponses,
    durees: [],
    ecarts: [],
    valides: { envoyees: 0, acceptees: 0 },
    refus: { attendus: 0, justes: 0 },
    abandons: 0,
    enVol: () => enVol,
    noter: (statut) => (reponses[statut] = (reponses[statut] ?? 0) + 1),
    async pendant(requete) {
      enVol += 1;
      try {
        return await requete();
      } finally {
        enVol -= 1;
      }
    },
  };
}
