/** Choices that a seed repeats. Each part of a run draws from its own, so that none disturbs the others. */
export interface Hasard {
  /** From 0 to `max - 1`. */
  entier(max: number): number;
  entre(min: number, max: number): number;
  chance(p: number): boolean;
  choisir<T>(liste: readonly T[]): T;
  /** Another one, that depends only on this seed and this name. */
  pour(nom: string | number): Hasard;
}

export function hasard(graine: number): Hasard {
  let etat = graine >>> 0;
  /** mulberry32 */
  const tirer = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const entier = (max: number): number => Math.floor(tirer() * max);
  return {
    entier,
    entre: (min, max) => min + entier(max - min + 1),
    chance: (p) => tirer() < p,
    choisir: <T>(liste: readonly T[]): T => liste[entier(liste.length)] as T,
    pour: (nom) => hasard(melanger(`${graine}/${nom}`)),
  };
}

/** FNV-1a */
function melanger(texte: string): number {
  let h = 0x811c9dc5;
  for (const signe of texte) h = Math.imul(h ^ (signe.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h;
}
