import { describe, expect, it } from '@jest/globals';
import type { Blocage } from '@pdn/persistence';
import { tableDesBlocages } from './blocages.js';

const blocage = (autre: Partial<Blocage>): Blocage => ({
  quoi: 'echeance',
  reseau: '50',
  stream: 'labellisation/a',
  lequel: 'bilan-2027.1/rappel-1',
  depuis: '2027-03-04T08:12:00.000Z',
  ...autre,
});

describe('What the engine does not do', () => {
  it('is a table, one line each', () =>
    expect(
      tableDesBlocages([
        blocage({}),
        blocage({ quoi: 'commande', stream: 'commission/b', lequel: 'signerProcesVerbal', reseau: 'demo' }),
        blocage({ quoi: 'non-entendu', lequel: 'LabelAccorde' }),
        blocage({ quoi: 'courrier', lequel: 'bilan-relance' }),
      ]).split('\n'),
    ).toEqual([
      'Depuis            Réseau  Quoi                           Lequel                 Dossier',
      '04/03/2027 08:12  50      échéance en retard             bilan-2027.1/rappel-1  labellisation/a',
      '04/03/2027 08:12  demo    commande sans issue            signerProcesVerbal     commission/b',
      '04/03/2027 08:12  50      fait que le moteur n’a pas lu  LabelAccorde           labellisation/a',
      '04/03/2027 08:12  50      courrier qui ne part pas       bilan-relance          labellisation/a',
    ]));
});
