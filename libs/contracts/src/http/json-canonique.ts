/** JSON with sorted keys: jsonb reorders them, a hash must not see it. */
export function jsonCanonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map((element) => jsonCanonique(element ?? null)).join(',')}]`;
  if (typeof valeur === 'object' && valeur !== null) {
    const paires = Object.entries(valeur).filter(([, contenu]) => contenu !== undefined);
    paires.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${paires.map(([cle, contenu]) => `${JSON.stringify(cle)}:${jsonCanonique(contenu)}`).join(',')}}`;
  }
  return JSON.stringify(valeur) ?? 'null';
}
