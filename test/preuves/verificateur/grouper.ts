/** `Map.groupBy`, which Node 20 lacks. */
export function grouper<T>(rangs: readonly T[], cle: (rang: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const rang of rangs) groupes.set(cle(rang), [...(groupes.get(cle(rang)) ?? []), rang]);
  return groupes;
}
