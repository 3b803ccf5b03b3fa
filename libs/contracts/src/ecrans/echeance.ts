import type { Cadre } from './cadre.js';
import type { ActeSurEcheance, Jour } from './domaine.js';
import type { ErreurDeChamp } from './formulaire.js';
import type { ApercuAffiche } from './regles.js';

/** `GET /dossiers/:id/echeance?cle=…`, then `&geste=…&au=…` for what it would do; posted to the same address. */
export interface EcheanceADecider {
  cadre: Cadre;
  dossier: { id: string; numero: string; version: number; professionnel: string | null };
  echeance: {
    cle: string;
    libelle: string;
    jour: Jour;
    prevueLe: Jour | null;
    /** People were told of this date: it takes its reminders along. */
    limite: boolean;
    retenue: 'sautee' | 'en-pause' | null;
  };
  /** At least one. */
  gestes: readonly ActeSurEcheance[];
  geste: ActeSurEcheance | null;
  /** As typed. */
  au: string;
  motif: string;
  /** From which day on it may be moved. */
  demain: Jour;
  /** What the chosen act would do; null: nothing is chosen, or it would be refused. */
  apercu: Pick<ApercuAffiche, 'echeances' | 'courriels'> | null;
  /** UUID minted at this GET: sent twice, it has one effect. */
  commande: string;
  erreurs: ErreurDeChamp[];
  refus?: string;
}
