import { describe, expect, it } from '@jest/globals';
import type { Chronologie, DossierLu } from '@pdn/persistence';
import { remplacementAOuvrir } from './remplacement.js';

type Depart = 'prevu' | 'a-voir' | 'aucun';
const parti = (remplacement: Depart): Pick<Chronologie, 'evenements'> => ({
  evenements: [
    {
      version: 9,
      evenement: {
        type: 'DepartDeclare',
        data: { par: 'employeur', depart: '2027-08-31', remplacement, le: '2027-06-01' },
      },
    } as Chronologie['evenements'][number],
  ],
});
const lie = (lien: 'meme-personne' | 'remplace-par') =>
  ({ lies: [{ lien }] }) as unknown as Pick<DossierLu, 'lies'>;

describe('Un départ', () => {
  it('appelle un remplacement, tant que personne ne remplace', () => {
    expect(remplacementAOuvrir(lie('meme-personne'), parti('prevu'), 'coordinateur')).toBe(true);
    expect(remplacementAOuvrir(lie('meme-personne'), parti('a-voir'), 'coordinateur')).toBe(true);
    expect(remplacementAOuvrir(lie('remplace-par'), parti('prevu'), 'coordinateur')).toBe(false);
  });

  it('n’en appelle pas quand l’employeur n’en veut pas', () =>
    expect(remplacementAOuvrir({ lies: [] }, parti('aucun'), 'coordinateur')).toBe(false));

  it('ne le propose pas à qui ne peut ouvrir de dossier', () =>
    expect(remplacementAOuvrir({ lies: [] }, parti('prevu'), 'administrateur')).toBe(false));
});
