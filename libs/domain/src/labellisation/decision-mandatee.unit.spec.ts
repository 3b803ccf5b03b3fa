import { describe, expect, it } from '@jest/globals';
import { acteur, calendrier, histoires, regles } from '../../test/index.js';
import type { Acteur } from '../acteur.js';
import {
  instancesParDefaut,
  type DecisionMandatee,
  type GenreInstance,
  type Instance,
} from '../instances/index.js';
import { Refusal } from '../refusal.js';
import type { LabellisationCommand } from './commands.js';
import { decide } from './decide.js';
import { estEntendu } from './decision-mandatee.js';
import { fold } from './evolve.js';

const motif = { id: '00000000-0000-4000-8000-000000000001', sha256: 'x' };
const COMMANDES: [LabellisationCommand, DecisionMandatee][] = [
  [
    { type: 'enregistrerDecisionCommission', data: { decision: 'favorable', motif } },
    'demande-exceptionnelle',
  ],
  [{ type: 'accorderLabel', data: { terme: '2030-12-31' } }, 'label'],
  [{ type: 'renouvelerLabel', data: { terme: '2030-12-31' } }, 'renouvellement'],
  [{ type: 'refuserRenouvellement', data: { motif } }, 'renouvellement'],
  [{ type: 'deciderManquement', data: { issue: 'exclusion', motif } }, 'exclusion'],
  [{ type: 'retirerLabel', data: { par: 'coordination', motif } }, 'retrait'],
  [{ type: 'annoncerRetrait', data: { par: 'coordination', effet: '2030-12-31', motif } }, 'retrait'],
];

/** As whose act the decision of a body of this kind is written. */
const AUTEURS: Record<Exclude<GenreInstance, 'coordination'>, Acteur> = {
  commission: acteur('coordinateur', 'commission'),
  copil: acteur('coordinateur', 'commission'),
  'comite-technique': acteur('coordinateur', 'commission'),
  caf: acteur('coordinateur', 'caf'),
};

function refus(command: LabellisationCommand, qui: Acteur, instances: readonly Instance[]): string | null {
  try {
    decide(command, fold(histoires.deposee), {
      ...{ now: '2027-01-11T09:00:00.000Z', regles, calendrier, reseau: '50' },
      ...{ acteur: qui, instances },
    });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const ayant = (decision: DecisionMandatee, genre: GenreInstance): Instance[] => [
  { ...instancesParDefaut[0]!, cle: genre, genre, mandats: [decision] },
];

describe.each(COMMANDES)('%j', (command, decision) => {
  it.each(Object.keys(AUTEURS) as (keyof typeof AUTEURS)[])(
    'n’est qu’à l’instance mandatée : %s',
    (genre) => {
      const instances = ayant(decision, genre);
      for (const [autre, qui] of Object.entries(AUTEURS)) {
        const aLeMandat = qui.auNomDe === AUTEURS[genre].auNomDe;
        const code = refus(command, qui, instances);
        expect([autre, code === 'mandat-d-une-autre-instance']).toEqual([autre, !aLeMandat]);
        if (aLeMandat) expect(code).not.toBe('acte-non-permis');
      }
    },
  );
});

it('Ce que l’employeur ou le professionnel demandent est à eux, quel que soit le mandat', () => {
  const instances = ayant('retrait', 'copil');
  for (const par of ['employeur', 'professionnel'] as const)
    expect(refus({ type: 'retirerLabel', data: { par, motif } }, acteur(par), instances)).toBe(
      'label-non-accorde',
    );
});

it('Qui n’a pas la décision apprend à qui elle revient ; à qui l’a, il reste ses droits', () => {
  for (const [command, decision] of COMMANDES) {
    const deLaCaf = ayant(decision, 'caf');
    for (const qui of [acteur('coordinateur'), acteur('administrateur')]) {
      if (command.type !== 'retirerLabel' && command.type !== 'annoncerRetrait')
        expect([command.type, estEntendu(command.type, qui)]).toEqual([command.type, true]);
      expect(refus(command, qui, deLaCaf)).toBe('mandat-d-une-autre-instance');
    }
    expect(refus(command, acteur('administrateur'), [])).toBe('acte-non-permis');
  }
  expect(estEntendu('suspendre', acteur('caf'))).toBe(false);
});
