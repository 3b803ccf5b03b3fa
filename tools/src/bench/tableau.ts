import { arrondi, mediane, quantile } from './mesures.js';
import type { Passage, Systeme } from './vie.js';

export interface Tour {
  parallele: number;
  systeme: Systeme['nom'];
  passage: Passage;
  /** Temporal events of one life, median. */
  evenements: number;
}

export interface Ligne {
  parallele: number;
  systeme: string;
  /** Lives per second: median and quartiles over the rounds. */
  debit: [q1: number, mediane: number, q3: number];
  p50: number;
  p99: number;
  evenements: number;
  /** Product to this floor, median of the ratios of each round. */
  produitSur: number | null;
}

export function resumer(tours: readonly Tour[]): Ligne[] {
  const lignes = new Map<string, Tour[]>();
  for (const tour of tours) {
    const cle = `${tour.parallele}/${tour.systeme}`;
    lignes.set(cle, [...(lignes.get(cle) ?? []), tour]);
  }
  return [...lignes.values()].flatMap((siens) => {
    const [premier] = siens;
    if (!premier) return [];
    const { parallele, systeme } = premier;
    const debits = siens.map(({ passage }) => passage.debit);
    const durees = siens.flatMap(({ passage }) => passage.commandes);
    const produits = lignes.get(`${parallele}/produit`) ?? [];
    const rapports = siens.flatMap(({ passage }, tour) => {
      const produit = produits[tour];
      return produit && systeme !== 'produit' ? [produit.passage.debit / passage.debit] : [];
    });
    return [
      {
        parallele,
        systeme,
        debit: [0.25, 0.5, 0.75].map((p) => arrondi(quantile(debits, p))) as Ligne['debit'],
        p50: arrondi(quantile(durees, 0.5), 1),
        p99: arrondi(quantile(durees, 0.99), 1),
        evenements: mediane(siens.map(({ evenements }) => evenements)),
        produitSur: rapports.length > 0 ? arrondi(mediane(rapports)) : null,
      },
    ];
  });
}

const colonne = (texte: string | number, largeur: number) => String(texte).padStart(largeur);

export function ecrire(lignes: readonly Ligne[], say: (line: string) => void): void {
  say('parallel  system    lives/s (q1 median q3)   p50 ms   p99 ms  events  product/it');
  for (const { parallele, systeme, debit, p50, p99, evenements, produitSur } of lignes)
    say(
      [
        colonne(parallele, 8),
        `  ${systeme.padEnd(8)}`,
        colonne(debit.map((valeur) => valeur.toFixed(2)).join('  '), 24),
        colonne(p50, 9),
        colonne(p99, 9),
        colonne(evenements, 8),
        colonne(produitSur ?? '', 12),
      ].join(''),
    );
}
