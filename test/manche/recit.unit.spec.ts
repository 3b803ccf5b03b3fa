import { describe, expect, it } from '@jest/globals';
import type { EventOf, EventType } from '@pdn/domain';
import { jouer, type Vie } from './jouer.js';
import { dossiers, evenementsDe } from './recit.js';

const ETAPES: Record<string, string> = {
  active: 'actif',
  refusee: 'refusee',
  sans_suite: 'abandonnee',
  entretien_a_programmer: 'entretien',
};

const faitsDe = <T extends EventType>({ faits }: Vie, type: T) =>
  faits.flatMap(({ fait }) => (fait.type === type ? [fait.data as EventOf<T>['data']] : []));

describe.each(dossiers)('$id', (dossier) => {
  const vie = jouer(dossier);

  it('finit comme dans le récit', () => expect(vie.dossier.etape).toBe(ETAPES[dossier.etat_final]));

  it('reçoit le label au jour et au terme du récit', () =>
    expect(faitsDe(vie, 'LabelAccorde')).toEqual(
      dossier.label ? [{ le: dossier.label.accorde_le, terme: dossier.label.terme }] : [],
    ));

  it('n’ouvre de lui-même que les bilans du récit', () =>
    expect(
      faitsDe(vie, 'BilanOuvert').map(({ exercice, le, dateLimite }) => [exercice, le, dateLimite]),
    ).toEqual(
      evenementsDe(dossier)
        .filter(({ type }) => type === 'bilan_ouvert')
        .map(({ date }) => [2019, date, '2020-01-31']),
    ));

  it('rejoué, donne les mêmes faits', () => expect(jouer(dossier)).toEqual(vie));
});

it('Quinze labels, un refus, un abandon, un entretien à programmer', () => {
  const etapes = dossiers.map((dossier) => jouer(dossier).dossier.etape);
  expect(etapes.filter((etape) => etape === 'actif')).toHaveLength(15);
  expect(etapes.filter((etape) => etape !== 'actif').sort()).toEqual(['abandonnee', 'entretien', 'refusee']);
});
