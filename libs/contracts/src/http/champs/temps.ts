import { z } from 'zod';

const DE = '2010-01-01';
const A = '2100-12-31';
const plausible = (jour: string) => jour.slice(0, 10) >= DE && jour.slice(0, 10) <= A;
const message = 'Cette date doit être comprise entre 2010 et 2100.';

/** Civil day in the reseau's zone. */
export const jour = z.iso
  .date('Cette date doit exister et s’écrire AAAA-MM-JJ.')
  .refine(plausible, message)
  .meta({ description: 'Jour civil, dans le fuseau du réseau.', examples: ['2027-02-01'] });

/** Civil day and wall time in the reseau's zone. */
export const jourHeure = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/,
    'Cette date et cette heure doivent s’écrire AAAA-MM-JJTHH:MM.',
  )
  .refine((valeur) => z.iso.date().safeParse(valeur.slice(0, 10)).success, 'Cette date n’existe pas.')
  .refine(plausible, message)
  .meta({ description: 'Jour et heure, dans le fuseau du réseau.', examples: ['2027-02-01T14:30'] });

export const heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Cette heure doit s’écrire HH:MM.')
  .meta({ examples: ['17:00'] });

export const dureeMinutes = z
  .int()
  .min(5)
  .max(600)
  .meta({ description: 'Durée prévue, en minutes.', examples: [90] });

/** When it happened; today in the reseau's zone when absent. */
export const le = jour.exactOptional().meta({
  description: 'Jour du fait, s’il n’est pas d’aujourd’hui. Jamais avant la candidature.',
  examples: ['2027-02-01'],
});
