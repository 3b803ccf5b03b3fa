import { jourLong } from '@pdn/contracts/dates';
import type { Recits } from './recit.js';

export const RECITS_BILAN: Recits<
  | 'BilanOuvert'
  | 'BilanRemis'
  | 'BilanContresigne'
  | 'BilanRenvoye'
  | 'BilanAccepte'
  | 'BilanClos'
  | 'BilanRouvert'
> = {
  BilanOuvert: ({ exercice, dateLimite }) => ({
    titre: `Bilan ${exercice} ouvert`,
    precision: `Attendu le ${jourLong(dateLimite)}`,
  }),
  BilanRemis: ({ exercice }) => ({ titre: `Bilan ${exercice} remis` }),
  BilanContresigne: ({ exercice, accord }) => ({
    titre: accord ? `Bilan ${exercice} contresigné` : `Bilan ${exercice} contresigné, avec un désaccord`,
  }),
  BilanRenvoye: ({ exercice }) => ({ titre: `Correction demandée pour le bilan ${exercice}` }),
  BilanClos: ({ exercice }) => ({ titre: `Bilan ${exercice} clos par une décision` }),
  BilanRouvert: ({ exercice, dateLimite }) => ({
    titre: `Bilan ${exercice} rouvert`,
    precision: `Attendu le ${jourLong(dateLimite)}`,
  }),
  BilanAccepte: ({ exercice }) => ({ titre: `Bilan ${exercice} accepté` }),
};
