import type { EssaiABlanc } from '@pdn/contracts/ecrans';
import { adresse } from '../composants/requete.js';

export const adresseEssai = (filtres: EssaiABlanc['filtres'], chemin = '/essai'): string =>
  adresse(chemin, filtres);
