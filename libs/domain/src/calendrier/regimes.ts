/** A day of every year (`MM-DD`) or days after Easter Sunday. */
export interface JourFerie {
  nom: string;
  date: string | { paques: number };
}

const METROPOLE: readonly JourFerie[] = [
  { nom: 'Jour de l’an', date: '01-01' },
  { nom: 'Lundi de Pâques', date: { paques: 1 } },
  { nom: 'Fête du travail', date: '05-01' },
  { nom: 'Victoire 1945', date: '05-08' },
  { nom: 'Ascension', date: { paques: 39 } },
  { nom: 'Lundi de Pentecôte', date: { paques: 50 } },
  { nom: 'Fête nationale', date: '07-14' },
  { nom: 'Assomption', date: '08-15' },
  { nom: 'Toussaint', date: '11-01' },
  { nom: 'Armistice', date: '11-11' },
  { nom: 'Noël', date: '12-25' },
];

const abolition = (date: string): readonly JourFerie[] => [
  ...METROPOLE,
  { nom: 'Abolition de l’esclavage', date },
];

/**
 * Public holidays by law, per regime. Local customs (21 July in the Antilles, the Muslim feasts of Mayotte, bridges)
 * are declared closures of a reseau. Good Friday is a holiday of Alsace-Moselle only where there is a Protestant
 * church; the whole regime has it here, so that no reminder leaves on it.
 * @see code du travail, L. 3133-1 (metropole), L. 3134-13 (alsace-moselle), L. 3422-2 (overseas)
 */
export const REGIMES = {
  metropole: METROPOLE,
  'alsace-moselle': [
    ...METROPOLE,
    { nom: 'Vendredi saint', date: { paques: -2 } },
    { nom: 'Saint-Étienne', date: '12-26' },
  ],
  guadeloupe: abolition('05-27'),
  martinique: abolition('05-22'),
  guyane: abolition('06-10'),
  reunion: abolition('12-20'),
  mayotte: abolition('04-27'),
} as const satisfies Record<string, readonly JourFerie[]>;

export type Regime = keyof typeof REGIMES;
