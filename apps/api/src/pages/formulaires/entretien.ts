import { choix, dateHeure, le, ligne, motif, nombre, texte, type Saisie } from './saisie.js';

export const rendezVous = (minutes: number): Saisie[] => [
  dateHeure('date', 'Date et heure'),
  nombre('dureeMinutes', 'Durée', { min: 5, max: 600, pas: 5, unite: 'minutes', valeur: String(minutes) }),
  ligne()('lieu', 'Lieu'),
];

export const entretien = {
  planifierEntretien: rendezVous(90),
  annulerEntretien: [motif, le],
  constaterAbsence: [motif, le],
  rendreAvisEntretien: [
    choix('avis', 'Avis', [
      { valeur: 'favorable', libelle: 'Favorable' },
      { valeur: 'a-completer', libelle: 'À compléter par un second entretien' },
      { valeur: 'defavorable', libelle: 'Défavorable' },
    ]),
    texte()('motif', 'Motif', { facultatif: true, aide: 'Nécessaire si l’avis n’est pas favorable.' }),
    le,
  ],
} satisfies Record<string, Saisie[]>;
