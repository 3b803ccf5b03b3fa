import { describe, expect, it } from '@jest/globals';
import type { CourrierAttendu } from './courrier-attendu.js';
import { COURRIERS_ATTENDUS } from './courriers-attendus.js';
import { jouer } from './jouer.js';
import { dossiers } from './recit.js';

/** Within a day, in an order of its own: who is written to first does not matter. */
const enLignes = (courriers: readonly CourrierAttendu[]): string[] =>
  courriers
    .map(([jour, gabarit, a, copie = []]) =>
      [jour, gabarit, a, ...copie.map((autre) => `(copie ${autre})`)].join(' '),
    )
    .sort();

describe('Les courriers de la Manche', () => {
  it('sont attendus pour chaque dossier du récit', () =>
    expect(Object.keys(COURRIERS_ATTENDUS)).toEqual(dossiers.map(({ id }) => id)));

  it.each(dossiers)('$id : ceux que les règles annoncent', (dossier) =>
    expect(enLignes(jouer(dossier).courriers)).toEqual(enLignes(COURRIERS_ATTENDUS[dossier.id] ?? [])),
  );
});
