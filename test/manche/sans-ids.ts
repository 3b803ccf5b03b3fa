const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SHA256 = /\b[0-9a-f]{64}\b/g;

/** The same with each id named by when it is first met, and without hashes: two replays are then alike, or differ. */
export function sansIds<T>(valeur: T, exercice: string): T {
  const noms = new Map<string, string>();
  const nom = (id: string): string => noms.get(id) ?? noms.set(id, `id-${noms.size + 1}`).get(id)!;
  const texte = JSON.stringify(valeur).replaceAll(SHA256, 'sha256').replaceAll(UUID, nom);
  return JSON.parse(texte.replaceAll(`"${exercice}"`, '"exercice"')) as T;
}
