import type { Signataire } from '@pdn/contracts/ecrans';

/** What each signatory signs, in a few words. */
export const OBJETS: Record<Signataire, string> = {
  employeur: 'la charte et les engagements',
  professionnel: 'la charte et les engagements',
  caf: 'la convention',
};
