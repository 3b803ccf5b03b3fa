/** Nearest rank; `p` in [0, 1]. */
export function quantile(valeurs: readonly number[], p: number): number {
  const rangees = [...valeurs].sort((a, b) => a - b);
  return rangees[Math.min(rangees.length - 1, Math.max(0, Math.ceil(p * rangees.length) - 1))] ?? Number.NaN;
}
