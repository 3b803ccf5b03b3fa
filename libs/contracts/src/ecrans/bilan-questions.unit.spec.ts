import { describe, expect, it } from '@jest/globals';
import { PARTIES_DU_BILAN } from './bilan-questions.js';

const questions = PARTIES_DU_BILAN.flatMap(({ chiffres, questions: ouvertes }) => [...chiffres, ...ouvertes]);

describe('Les questions du bilan', () => {
  it('ont chacune leur nom, distinct de ceux de l’envoi', () => {
    const noms = [...questions.map(({ nom }) => nom), 'nom', 'exact'];
    expect(new Set(noms).size).toBe(noms.length);
  });

  it('demandent les figures de domain.md §5, et rien qui décrive une personne', () => {
    const requises = questions.filter(({ requis }) => requis).map(({ nom }) => nom);
    expect(requises).toEqual([
      'heures_en_ligne',
      'heures_hors_ligne',
      'contacts_public',
      'contacts_professionnels',
      'sollicitations_recues',
      'sollicitations_initiees',
      'nouveaux_participants',
      'familles',
      'structure',
      'suite',
    ]);
  });
});
