import { describe, expect, it } from '@jest/globals';
import { acteur } from '../../test/index.js';
import { exigerMandat } from './exiger-mandat.js';
import type { Instance } from './instance.js';
import { instancesParDefaut } from './par-defaut.js';

const refus = (...[decision, qui, instances]: Parameters<typeof exigerMandat>) => {
  try {
    exigerMandat(decision, qui, instances);
    return null;
  } catch (error) {
    return error;
  }
};

describe('Le mandat dit qui décide', () => {
  it('d’une demande exceptionnelle : l’instance, par qui l’enregistre en son nom', () => {
    expect(
      refus('demande-exceptionnelle', acteur('coordinateur', 'commission'), instancesParDefaut),
    ).toBeNull();
    expect(refus('demande-exceptionnelle', acteur('coordinateur'), instancesParDefaut)).toMatchObject({
      code: 'mandat-d-une-autre-instance',
      message: expect.stringContaining('Commission') as unknown,
    });
    expect(refus('demande-exceptionnelle', acteur('caf'), instancesParDefaut)).not.toBeNull();
  });

  it('du label : la Caf, en personne ou par la coordination en son nom, si le réseau le dit', () => {
    const instances = instancesParDefaut.map((une): Instance =>
      une.genre === 'caf' ? { ...une, mandats: ['label'] } : une,
    );
    expect(refus('label', acteur('caf'), instances)).toBeNull();
    expect(refus('label', acteur('coordinateur', 'caf'), instances)).toBeNull();
    expect(refus('label', acteur('coordinateur'), instances)).toMatchObject({
      message: 'Dans ce réseau, cette décision revient à : Caf.',
    });
    expect(refus('label', acteur('coordinateur', 'commission'), instances)).not.toBeNull();
  });

  it('de ce dont le réseau n’a rien dit : la Caf ou la coordination, aucune instance qui se réunit', () => {
    for (const decision of ['label', 'renouvellement', 'retrait'] as const) {
      expect(refus(decision, acteur('caf'), instancesParDefaut)).toBeNull();
      expect(refus(decision, acteur('coordinateur'), instancesParDefaut)).toBeNull();
      expect(refus(decision, acteur('coordinateur', 'commission'), instancesParDefaut)).toMatchObject({
        message: 'Dans ce réseau, aucune instance qui se réunit n’a le mandat de cette décision.',
      });
    }
  });

  it('d’une exclusion : le comité de pilotage (G)', () => {
    expect(refus('exclusion', acteur('coordinateur', 'commission'), instancesParDefaut)).toBeNull();
    expect(refus('exclusion', acteur('caf'), instancesParDefaut)).toMatchObject({
      message: 'Dans ce réseau, cette décision revient à : Comité de pilotage.',
    });
  });

  it('autrement dans un réseau qui en a décidé autrement', () => {
    const [commission, ...autres] = instancesParDefaut as [Instance, ...Instance[]];
    const instances: Instance[] = [
      { ...commission, mandats: [] },
      ...autres,
      {
        ...commission,
        cle: 'coordination',
        genre: 'coordination',
        sieges: [],
        mandats: ['demande-exceptionnelle'],
      },
    ];
    expect(refus('demande-exceptionnelle', acteur('coordinateur'), instances)).toBeNull();
    expect(refus('demande-exceptionnelle', acteur('coordinateur', 'commission'), instances)).not.toBeNull();
    expect(refus('label', acteur('coordinateur'), [])).toBeNull();
  });
});
