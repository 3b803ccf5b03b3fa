import { arrondi, mediane, quantile, quartiles, type Quartiles } from './mesures.js';
import { MESURES, type Processus } from './processus.js';
import type { Systeme } from './vie.js';

/** One passage of one system in one round. */
export interface Tour {
  parallele: number;
  systeme: Systeme['nom'];
  /** Milliseconds of each command. */
  commandes: number[];
  /** Lives per second. */
  debit: number;
  /** Milliseconds of CPU of one life. */
  processeur: Partial<Record<Processus, number>>;
  /** Temporal events of one life, median. */
  evenements: number;
}

export interface Ligne {
  parallele: number;
  systeme: Systeme['nom'];
  debit: Quartiles;
  p50: number;
  p99: number;
  processeur: number;
  parProcessus: Partial<Record<Processus, number>>;
  evenements: number;
}

/** Product to a floor, from the ratios of each round. */
export interface Rapport {
  parallele: number;
  plancher: Systeme['nom'];
  debit: Quartiles;
  p50: Quartiles;
  p99: Quartiles;
  processeur: Quartiles;
}

const somme = (valeurs: Partial<Record<Processus, number>>): number =>
  Object.values(valeurs).reduce((total, ms) => total + ms, 0);

/** The figures of one passage that are compared. */
const chiffres = ({ debit, commandes, processeur }: Tour) => ({
  debit,
  p50: quantile(commandes, 0.5),
  p99: quantile(commandes, 0.99),
  processeur: somme(processeur),
});

export function resumer(tours: readonly Tour[]): Ligne[] {
  return passages(tours).map(([{ parallele, systeme }, siens]) => {
    const commandes = siens.flatMap((tour) => tour.commandes);
    return {
      ...{ parallele, systeme },
      debit: quartiles(siens.map(({ debit }) => debit)),
      p50: quantile(commandes, 0.5),
      p99: quantile(commandes, 0.99),
      processeur: mediane(siens.map(({ processeur }) => somme(processeur))),
      parProcessus: Object.fromEntries(
        MESURES[systeme].map((nom) => [nom, mediane(siens.map(({ processeur }) => processeur[nom] ?? 0))]),
      ),
      evenements: mediane(siens.map(({ evenements }) => evenements)),
    };
  });
}

export function comparer(tours: readonly Tour[]): Rapport[] {
  return passages(tours).flatMap(([{ parallele, systeme: plancher }, siens]) => {
    if (plancher === 'produit') return [];
    const produits = tours.filter((tour) => tour.parallele === parallele && tour.systeme === 'produit');
    const rapport = (nom: keyof ReturnType<typeof chiffres>): Quartiles =>
      quartiles(
        siens.flatMap((tour, rang) => {
          const produit = produits[rang];
          return produit ? [chiffres(produit)[nom] / chiffres(tour)[nom]] : [];
        }),
      );
    return [
      {
        ...{ parallele, plancher, debit: rapport('debit'), p50: rapport('p50'), p99: rapport('p99') },
        processeur: rapport('processeur'),
      },
    ];
  });
}

/** By parallelism and system, the rounds in their order. */
function passages(tours: readonly Tour[]): [Tour, Tour[]][] {
  const groupes = new Map<string, Tour[]>();
  for (const tour of tours) {
    const cle = `${tour.parallele}/${tour.systeme}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), tour]);
  }
  return [...groupes.values()].flatMap((siens): [Tour, Tour[]][] => (siens[0] ? [[siens[0], siens]] : []));
}

const trois = (valeurs: Quartiles): string => valeurs.map((valeur) => valeur.toFixed(2)).join(' / ');

/** In Markdown, as `docs/preuves.md` keeps it. */
export function enMarkdown(tete: readonly string[], lignes: readonly (string | number)[][]): string {
  const ligne = (cellules: readonly (string | number)[]) => `| ${cellules.join(' | ')} |`;
  return ['', ligne(tete), ligne(tete.map(() => '---')), ...lignes.map(ligne)].join('\n');
}

export const tableDesVies = (lignes: readonly Ligne[]): string =>
  enMarkdown(
    [
      'in parallel',
      'system',
      'lives/s (q1 / median / q3)',
      'command p50, ms',
      'p99',
      'CPU ms a life',
      'events',
    ],
    lignes.map(({ parallele, systeme, debit, p50, p99, processeur, evenements }) => [
      ...[parallele, systeme, trois(debit), arrondi(p50, 1), arrondi(p99, 1)],
      ...[Math.round(processeur), evenements],
    ]),
  );

export const tableDesRapports = (rapports: readonly Rapport[]): string =>
  enMarkdown(
    ['in parallel', 'product to', 'lives/s (q1 / median / q3)', 'command p50', 'p99', 'CPU a life'],
    rapports.map(({ parallele, plancher, debit, p50, p99, processeur }) => [
      ...[parallele, plancher, trois(debit), trois(p50), trois(p99), trois(processeur)],
    ]),
  );

/** Milliseconds of one life, medians over the rounds. */
export function tableDesProcessus(lignes: readonly Ligne[], parallele: number): string {
  const siennes = lignes.filter((ligne) => ligne.parallele === parallele);
  const noms = [...new Set(siennes.flatMap(({ systeme }) => MESURES[systeme]))];
  return enMarkdown(
    [`CPU ms a life, ${parallele} in parallel`, ...siennes.map(({ systeme }) => systeme)],
    noms.map((nom) => [
      nom,
      ...siennes.map(({ parProcessus }) => {
        const ms = parProcessus[nom];
        return ms === undefined ? '–' : Math.round(ms);
      }),
    ]),
  );
}
