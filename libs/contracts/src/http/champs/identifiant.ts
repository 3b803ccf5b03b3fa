import { z } from 'zod';

export const identifiant = z.uuid('Cet identifiant doit être un UUID.').toLowerCase();

/** Somebody or something already in the store, or given in full. The messages of a refusal follow what was given. */
export const existantOu = <Complet extends z.ZodObject>(complet: Complet) =>
  z.union([z.strictObject({ id: identifiant }), complet]);
