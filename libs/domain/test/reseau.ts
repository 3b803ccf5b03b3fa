import { creerCalendrier, reglesManche, reglesParDefaut, type Regles } from '../src/index.js';

export const calendrier = creerCalendrier({ zone: 'Europe/Paris', regime: 'metropole', fermetures: [] });
export const regles = reglesParDefaut('parentalite', '50');
/** The Caf signs the convention too. */
export const regles50: Regles = reglesManche('50');
/** As S0 and S2 tell it: the label before the profile. */
export const reglesLabelAvantProfil: Regles = {
  ...regles,
  label: { ...regles.label, moment: 'apres-signatures' },
};
export const TEXTES = { charte: '2016', engagements: 'manche-2018' };
export const AUTRES_TEXTES = { charte: '2027', engagements: 'manche-2018' };
