import type { Transactions } from './api-seule.js';
import { arrondi } from './mesures.js';
import { enMarkdown, type Ligne, type Rapport } from './tableau.js';

/** A figure that is to reach a goal; null: not measured. */
export interface Objectif {
  quoi: string;
  mesure: number | null;
  but: ['≤' | '≥', number];
}

/** How many lives at a time when CPU is compared. */
export const PLEIN = 8;

export function objectifs(
  lignes: readonly Ligne[],
  rapports: readonly Rapport[],
  transactions: Transactions | null,
): Objectif[] {
  const du = (
    parallele: number,
    plancher: Rapport['plancher'],
    nom: 'debit' | 'p50' | 'p99' | 'processeur',
  ) =>
    rapports.find((rapport) => rapport.parallele === parallele && rapport.plancher === plancher)?.[nom][1] ??
    null;
  const evenements = lignes.flatMap((ligne) => (ligne.systeme === 'produit' ? [ligne.evenements] : []));
  return [
    { quoi: 'command p50, one client, to T-local', mesure: du(1, 'T-local', 'p50'), but: ['≤', 0.6] },
    { quoi: 'command p99, one client, to T-local', mesure: du(1, 'T-local', 'p99'), but: ['≤', 1] },
    ...[8, 16].flatMap((parallele): Objectif[] => [
      {
        quoi: `lives/s to T-naive, at ${parallele}`,
        mesure: du(parallele, 'T-naive', 'debit'),
        but: ['≥', 1],
      },
      {
        quoi: `lives/s to T-local, at ${parallele}`,
        mesure: du(parallele, 'T-local', 'debit'),
        but: ['≥', 0.75],
      },
    ]),
    {
      quoi: `CPU per life to T-local, at ${PLEIN}`,
      mesure: du(PLEIN, 'T-local', 'processeur'),
      but: ['≤', 1.3],
    },
    { quoi: 'transactions of an API command', mesure: transactions?.toutes ?? null, but: ['≤', 2] },
    { quoi: 'of which write', mesure: transactions?.ecrites ?? null, but: ['≤', 1.05] },
    { quoi: 'Temporal events of a life', mesure: Math.max(...evenements), but: ['≤', 90] },
  ];
}

export const verdict = ({ mesure, but: [sens, limite] }: Objectif): 'reached' | 'missed' | 'not measured' => {
  if (mesure === null) return 'not measured';
  return (sens === '≤' ? mesure <= limite : mesure >= limite) ? 'reached' : 'missed';
};

export const tableDesObjectifs = (lesObjectifs: readonly Objectif[]): string =>
  enMarkdown(
    ['figure', 'measured', 'goal', 'verdict'],
    lesObjectifs.map((objectif) => [
      objectif.quoi,
      objectif.mesure === null ? '–' : arrondi(objectif.mesure),
      objectif.but.join(' '),
      verdict(objectif),
    ]),
  );
