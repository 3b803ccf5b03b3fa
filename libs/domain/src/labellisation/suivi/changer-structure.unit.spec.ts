import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { changerStructure } = actes;

describe('Changer la structure', () => {
  it('renommée ou fusionnée, le dit aux deux et garde tout le reste', () => {
    given(...histoires.bilanEnCours)
      .on('2027-12-10')
      .when(changerStructure())
      .mailing('structure-changee → employeur', 'structure-changee → professionnel')
      .then(faits.structureChangee('2027-12-10'));
    given(...histoires.bilanEnCours, faits.structureChangee('2027-12-10')).thenVue({
      structure: 'str-2',
      etat: 'actif',
      attenteDe: 'professionnel',
    });
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.actif, faits.structureChangee('2027-12-10'))
      .when(changerStructure())
      .thenNothing());

  it('refuse un dossier clos, et le professionnel', () => {
    given(...histoires.retiree)
      .when(changerStructure())
      .thenRefused('dossier-clos');
    given(...histoires.actif)
      .when(envoyePar('professionnel', changerStructure()))
      .thenRefused('acte-non-permis');
  });
});
