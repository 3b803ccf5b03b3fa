/** `check`: in every check; `small` and `large`: by name, by hand. */
export type Taille = 'check' | 'small' | 'large';

/** What every check runs is so much smaller than the small size; docs/tests.md says what that makes. */
const DIVISEURS: Record<string, number> = {
  F1: 5,
  F4: 4,
  F5: 2,
  F15: 4,
  F16: 4,
  F20: 6,
  F22: 4,
  // thirty-four sleepers: fewer would not reach the step whose date the release moves
  F23: 3,
  F24: 2,
  F25: 3,
};

export function tailleDemandee(mot: string | undefined): Taille {
  if (mot === undefined || mot === 'check' || mot === 'small' || mot === 'large') return mot ?? 'check';
  throw new Error(`PREUVES_TAILLE: there is no size ${mot}.`);
}

export function tailles(id: string): Record<Taille, (petite: number, grande: number) => number> {
  const diviseur = DIVISEURS[id];
  if (diviseur === undefined) throw new Error(`${id} has no size for every check.`);
  return {
    check: (petite) => Math.ceil(petite / diviseur),
    small: (petite) => petite,
    large: (_petite, grande) => grande,
  };
}
