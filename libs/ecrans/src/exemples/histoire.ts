import type { Histoire } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';
import { employeur } from './employeur.js';

const id = (rang: number): string => `0b2f5a1e-0000-4000-8000-0000000000${rang}`;

export const histoire = (changements: Partial<Histoire> = {}): Histoire => ({
  cadre: cadreDuBureau(),
  personne: {
    ...{ id: id(80), prenom: 'Élodie', nom: 'Marquet', fonction: 'référente famille' },
    courriel: 'e.marquet@embruns.example.org',
    telephone: '06 39 98 04 11',
  },
  dossiers: [
    {
      ...{ id: id(47), numero: 'PDN-50-2026-0047', programme: 'jeunesse', etat: 'actif' },
      structure: { id: id(90), nom: 'Centre social Les Embruns', commune: 'Granville' },
      ...{ deposeeLe: '2026-05-04', terme: '2028-06-30' },
      remplacements: [
        {
          ...{ id: id(31), numero: 'PDN-50-2024-0031', programme: 'jeunesse', etat: 'retiree' },
          ...{ lien: 'remplace', professionnel: { prenom: 'Lucie', nom: 'Hamelin' } },
          structure: { id: id(90), nom: 'Centre social Les Embruns', commune: 'Granville' },
        },
      ],
    },
    {
      ...{ id: id(42), numero: 'PDN-50-2026-0042', programme: 'parentalite', etat: 'retiree' },
      ...{ structure: null, deposeeLe: '2024-02-12', terme: null, remplacements: [] },
    },
  ],
  obligations: employeur().obligations.filter(({ dossier }) => dossier.id === id(42)),
  ouvrir: {
    commande: '00000000-0000-4000-8000-000000000014',
    champs: [{ type: 'texte', nom: 'structure.nom', libelle: 'Nom de la structure', requis: false }],
  },
  semblables: [{ id: id(81), prenom: 'Elodie', nom: 'Marquet', par: 'nom', dossiers: 1 }],
  ...changements,
});
