/** The two sessions that rule on LAB-50-18: each member is convened, then reminded two days before. */
const MEMBRES = [
  'brigitte.dutableau@caf-manche.example.org',
  'murielle.lentonnoir@caf-manche.example.org',
  'antoine.lerelais@udaf-manche.example.org',
  'coordination@caf-manche.example.org',
];

export const COURRIERS_DES_SEANCES: readonly (readonly [jour: string, gabarit: string, a: string])[] = (
  [
    ['2019-11-25', 'seance-convocation'],
    ['2020-01-21', 'seance-rappel'],
    ['2020-01-23', 'seance-convocation'],
    ['2020-06-23', 'seance-rappel'],
  ] as const
).flatMap(([jour, gabarit]) => MEMBRES.map((membre) => [jour, gabarit, membre] as const));
