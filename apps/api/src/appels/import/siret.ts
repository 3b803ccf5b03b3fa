import { siretJuste } from '@pdn/contracts/http';

export type SiretLu =
  | { siret: string | null }
  | {
      motif: 'siret_longueur' | 'siret_cle' | 'siret_notation_scientifique' | 'siret_illisible';
      /** What it may have been before a spreadsheet took its zeros. */
      proposition?: string;
    };

export function lireSiret(cellule: string): SiretLu {
  if (/^\s*\d[.,]?\d*E\+?\d+\s*$/i.test(cellule)) return { motif: 'siret_notation_scientifique' };
  const chiffres = cellule.replace(/[\s.\-\u200b]/g, '');
  if (chiffres === '') return { siret: null };
  if (!/^\d+$/.test(chiffres)) return { motif: 'siret_illisible' };
  if (chiffres.length !== 14) {
    const complete = chiffres.padStart(14, '0');
    return siretJuste(complete) && chiffres.length >= 8 && chiffres.length < 14
      ? { motif: 'siret_longueur', proposition: complete }
      : { motif: 'siret_longueur' };
  }
  return siretJuste(chiffres) ? { siret: chiffres } : { motif: 'siret_cle' };
}
