import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('Le terme est passé', () => {
  const passe = [...histoires.actif, faits.tacheSignalee('renouvellement.1/confirmer', 'confirmer-terme')];

  it('rien ne s’arrête tout seul : une personne confirme', () => {
    given(...histoires.actif).thenReperes(['renouvellement.1/terme', histoires.TERME]);
    given(...passe).thenTaches('confirmer-terme');
    given(...passe)
      .on('2029-12-03')
      .thenVue({ etat: 'actif', clos: false });
  });

  it('renouvelé ensuite, il n’y a plus rien à confirmer', () =>
    given(
      ...passe,
      faits.renouvellementDemande('2029-07-10'),
      faits.labelRenouvele('2029-07-16', '2031-06-30'),
    ).thenTaches());
});
