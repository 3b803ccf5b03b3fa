import { z } from 'zod';

/** Luhn key over the 14 digits. La Poste (SIREN 356 000 000) alone uses the plain sum of digits, a multiple of 5. */
export function siretJuste(siret: string): boolean {
  if (!/^\d{14}$/.test(siret)) return false;
  const chiffres = [...siret].map(Number);
  const luhn = chiffres.reduce((somme, chiffre, rang) => {
    const pese = rang % 2 === 0 ? chiffre * 2 : chiffre;
    return somme + (pese > 9 ? pese - 9 : pese);
  }, 0);
  if (luhn % 10 === 0) return true;
  return siret.startsWith('356000000') && chiffres.reduce((somme, chiffre) => somme + chiffre, 0) % 5 === 0;
}

export const siret = z
  .string()
  .regex(/^\d{14}$/, 'Un numéro SIRET compte 14 chiffres, sans espace.')
  .refine(siretJuste, 'Ce numéro SIRET est faux : sa clé ne correspond pas.')
  .meta({ description: 'Numéro SIRET de l’établissement, 14 chiffres.', examples: ['00005001300010'] });
