import type { DossierEnAttente } from '@pdn/contracts/ecrans';
import { nomOuEfface } from '../composants/nom.js';

/** « Médiateur numérique, La Fabrique du Bocage, Mortain-Bocage » */
export const metierEtStructure = ({ metier, structure }: DossierEnAttente): string =>
  [metier, structure?.nom, structure?.commune].filter(Boolean).join(', ');

export const nomDuDossier = ({ professionnel }: DossierEnAttente): string => nomOuEfface(professionnel);
