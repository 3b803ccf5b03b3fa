/** A fact as its row keeps it. `forme` numbers the shape of `data`, type by type, from 1. */
export interface FaitStocke {
  type: string;
  forme: number;
  data: object;
}

/** Reads one shape as the next one. Pure, and for ever as it is: the rows that it reads are never changed either. */
export type Relecture = (data: never) => object;

/** What reads the former shapes of each type of fact: its n-th reads shape n as shape n + 1. */
export type Formes<Type extends string = string> = Readonly<Record<Type, readonly Relecture[]>>;

/** The shape in which this code writes facts of that type. */
export const formeDe = (formes: Formes, type: string): number => (formes[type]?.length ?? 0) + 1;

/** In the shape that this code knows. @returns null when newer code wrote it: an unknown type, or an unknown shape */
export function relire(formes: Formes, { type, forme, data }: FaitStocke): Omit<FaitStocke, 'forme'> | null {
  if (!Object.hasOwn(formes, type) || forme > formeDe(formes, type)) return null;
  const suivantes = formes[type]?.slice(forme - 1) ?? [];
  return { type, data: suivantes.reduce((ancienne, relecture) => relecture(ancienne as never), data) };
}
