import { POINTS_DE_SORTIE, REMPLACEMENTS } from '@pdn/ecrans';
import { cases, choix, date, le, motif, options, type Saisie } from './saisie.js';

const QUI = [
  { valeur: 'employeur', libelle: 'L’employeur' },
  { valeur: 'professionnel', libelle: 'Le professionnel' },
  { valeur: 'coordination', libelle: 'La coordination' },
];
const par = choix('par', 'À la demande de', QUI);

export const fin = {
  declarerDepart: [
    choix('par', 'Déclaré par', QUI),
    date('depart', 'Dernier jour dans la structure'),
    choix('remplacement', 'Remplacement', options(REMPLACEMENTS)),
    le,
  ],
  annoncerRetrait: [
    par,
    date('effet', 'Fin du label le', { aide: 'La convention prévoit en général trois mois de préavis.' }),
    motif,
    le,
  ],
  annulerRetrait: [motif, le],
  retirerLabel: [par, motif, le],
  cocherSortie: [cases('points', 'Ce qui est vérifié', options(POINTS_DE_SORTIE), (cochees) => cochees), le],
  archiverDossier: [le],
} satisfies Record<string, Saisie[]>;
