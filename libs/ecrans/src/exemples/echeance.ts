import type { EcheanceADecider } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

export const echeance = (changements: Partial<EcheanceADecider> = {}): EcheanceADecider => ({
  cadre: cadreDuBureau(),
  dossier: {
    ...{ id: '0b2f5a1e-0000-4000-8000-000000000042', numero: 'PDN-50-2026-0042', version: 31 },
    professionnel: 'Élodie Marquet',
  },
  echeance: {
    ...{ cle: 'bilan-2026.1/limite', libelle: 'Date limite du bilan 2026', jour: '2027-02-01' },
    ...{ prevueLe: null, limite: true, retenue: null },
  },
  gestes: ['deplacer', 'mettre-en-pause'],
  geste: 'deplacer',
  au: '2027-04-30',
  motif: '',
  demain: '2027-01-20',
  apercu: {
    echeances: [
      {
        ...{ cle: 'bilan-2026.1/limite', libelle: 'Date limite du bilan 2026' },
        ...{ avant: '2027-02-01', apres: '2027-04-30' },
      },
      {
        ...{ cle: 'bilan-2026.1/relance-1', libelle: 'Rappel au professionnel : bilan 2026' },
        ...{ avant: '2027-02-04', apres: '2027-05-03' },
      },
    ],
    courriels: [{ quoi: 'Nouvelle date', a: 'pour le professionnel', dateLimite: '2027-04-30' }],
  },
  commande: '0b2f5a1e-0000-4000-8000-0000000000c1',
  erreurs: [],
  ...changements,
});
