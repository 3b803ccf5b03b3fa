/** Order statistics of a sample; `p` in [0, 1], nearest rank. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1));
  return sorted[rank] ?? Number.NaN;
}

export type Quartiles = [q1: number, mediane: number, q3: number];

export const mediane = (values: readonly number[]): number => quantile(values, 0.5);
export const quartiles = (values: readonly number[]): Quartiles => [
  quantile(values, 0.25),
  mediane(values),
  quantile(values, 0.75),
];

export const arrondi = (value: number, chiffres = 2): number => Number(value.toFixed(chiffres));
