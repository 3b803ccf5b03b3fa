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
/** What a network may publish after a year: everything a little later, one reminder more, two months for a bilan. */
export const autresRegles: Regles = {
  ...regles,
  version: 2,
  pieces: { relances: [10, 20], tache: 30 },
  engagements: { ...regles.engagements, relances: [5, 15], appeler: 45 },
  profil: { relances: [10, 20, 30, 40], tache: 75 },
  fiche: { relances: [7, 14], tache: 21 },
  bilan: { ...regles.bilan, limite: '02-28', rappelsAvant: [30, 10], moisEnVigueur: 6 },
};
/** Those that a dossier of a test may start with or adopt. */
export const versionDesRegles = (enVigueur: Regles, version: number): Regles =>
  [enVigueur, regles, autresRegles].find((autres) => autres.version === version) ?? enVigueur;
export const TEXTES = { charte: '2016', engagements: 'manche-2018' };
export const AUTRES_TEXTES = { charte: '2027', engagements: 'manche-2018' };
