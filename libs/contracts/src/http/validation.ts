import type { z } from 'zod';
import { enFrancais } from './messages.js';

export interface ChampRefuse {
  /** Path in the body, dots between: `data.contact.courriel`; empty for the body itself. */
  champ: string;
  message: string;
}

export type Validation<T> = { ok: true; valeur: T } | { ok: false; champs: ChampRefuse[] };

export function valider<S extends z.ZodType>(schema: S, corps: unknown): Validation<z.output<S>> {
  const resultat = schema.safeParse(corps, { error: enFrancais, reportInput: true });
  if (resultat.success) return { ok: true, valeur: resultat.data };
  return { ok: false, champs: uneFoisChacun(resultat.error.issues.flatMap((issue) => champsDe(issue))) };
}

function uneFoisChacun(champs: ChampRefuse[]): ChampRefuse[] {
  const premiers = new Map<string, ChampRefuse>();
  for (const refuse of champs) if (!premiers.has(refuse.champ)) premiers.set(refuse.champ, refuse);
  return [...premiers.values()].slice(0, MAX_CHAMPS);
}

/** A refusal is read by a person: one sentence a field, and of a thousand faults the first ones. */
const MAX_CHAMPS = 50;

function champsDe(issue: z.core.$ZodIssue, parent: PropertyKey[] = []): ChampRefuse[] {
  const chemin = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((cle) => ({
      champ: [...chemin, cle.slice(0, 60)].join('.'),
      message: 'Ce champ n’est pas connu ici.',
    }));
  if (issue.code === 'invalid_union') {
    const branche = brancheVisee(issue);
    if (branche?.length) return branche.flatMap((suivante) => champsDe(suivante, chemin));
  }
  return [{ champ: chemin.map((pas) => String(pas).slice(0, 60)).join('.'), message: issue.message }];
}

/** Our unions of objects are « by id, or in full »: blame the one that was meant. */
function brancheVisee({ errors, input }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  return 'id' in input ? errors[0] : errors.at(-1);
}
