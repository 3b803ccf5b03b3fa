import { expect, it } from '@jest/globals';
import { given, histoires } from '../../test/index.js';
import { details } from '../index.js';

it('Le résumé pour Temporal dit où en est le dossier, ce qui reste à faire et ce qui vient', () => {
  const { dossier, context } = given(...histoires.bilanVu);
  expect(details(dossier!, context)).toBe(
    [
      '**PDN-50-2027-0001** · actif · attente : coordinateur · version 16',
      '',
      '**À faire**',
      '',
      '- relire-bilan (depuis le 2028-01-13)',
      '',
      '**À venir**',
      '',
      '- 2028-12-01 · Ouverture du bilan 2028 (sauf si le label est retiré avant) · `bilan-2028.1/ouverture`',
      '- 2029-03-30 · Invitation à l’employeur : renouvellement à demander (sauf si le renouvellement est demandé avant) · `renouvellement.1/invitation`',
      '- 2029-05-30 · Rappel à l’employeur : renouvellement à demander (sauf si le renouvellement est demandé avant) · `renouvellement.1/relance-1`',
      '- 2029-06-30 · Terme du label · `renouvellement.1/terme`',
      '- 2029-07-02 · Tâche : confirmer la suite, le terme est passé (sauf si le label est renouvelé ou retiré avant) · `renouvellement.1/confirmer`',
    ].join('\n'),
  );
});
