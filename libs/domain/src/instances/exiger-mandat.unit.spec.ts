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

  it('du label : la Caf, en personne ou par la coordination en son nom', () => {
    expect(refus('label', acteur('caf'), instancesParDefaut)).toBeNull();
    expect(refus('label', acteur('coordinateur', 'caf'), instancesParDefaut)).toBeNull();
    expect(refus('label', acteur('coordinateur'), instancesParDefaut)).not.toBeNull();
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
