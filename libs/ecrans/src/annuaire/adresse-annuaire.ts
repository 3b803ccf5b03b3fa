import type { Annuaire, FiltresAnnuaire } from '@pdn/contracts/ecrans';
import { adresse } from '../composants/requete.js';

export const adresseAnnuaire = (
  { action }: Pick<Annuaire, 'action'>,
  { commune, q, programme }: FiltresAnnuaire,
  curseur: string | null = null,
): string => adresse(action, { commune, q, programme, curseur });
