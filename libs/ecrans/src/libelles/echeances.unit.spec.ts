import { expect, it } from '@jest/globals';
import { nommerEcheance } from './echeances.js';

it.each([
  ['bilan-2027.1/rappel-1', 'rappel du bilan 2027'],
  ['bilan-2027.2/limite', 'date limite du bilan 2027'],
  ['bilan-2027.2/appeler', 'appel au sujet du bilan 2027'],
  ['contresignature-2027.1/appeler', 'date limite de la contresignature du bilan 2027'],
  ['engagements-charte-nationale-v1.3/appeler/employeur', 'date limite des engagements, pour l’employeur'],
  ['entretien-2.1/planifier', 'date à fixer de l’entretien'],
  ['renouvellement.1/confirmer', 'suite à confirmer du renouvellement'],
  ['suspension.1/reprise', 'reprise à confirmer de la suspension'],
])('%s se lit « %s »', (cle, nom) => expect(nommerEcheance(cle)).toBe(nom));
