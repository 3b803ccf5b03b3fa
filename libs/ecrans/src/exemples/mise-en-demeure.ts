import type { MiseEnDemeure } from '@pdn/contracts/ecrans';
import { cadreDuBureau } from './cadre.js';

export const miseEnDemeure = (changements: Partial<MiseEnDemeure> = {}): MiseEnDemeure => ({
  cadre: cadreDuBureau(),
  dossier: {
    id: '0b2f5a1e-0000-4000-8000-000000000042',
    numero: 'PDN-50-2026-0042',
    version: 24,
    programme: 'parentalite',
  },
  destinataire: { civilite: 'M.', prenom: 'Hervé', nom: 'Dauphin', fonction: 'directeur' },
  structure: { nom: 'Centre social Les Embruns', commune: 'Granville', codePostal: '50400' },
  professionnel: { prenom: 'Élodie', nom: 'Marquet' },
  obligations: ['bilan-annuel', 'journee-departementale'],
  motif: 'Le bilan 2025 n’est pas remis.\nUn courriel du 3 février et deux appels sont restés sans réponse.',
  le: '2027-01-19',
  dateLimite: '2027-02-19',
  envoyee: false,
  instance: 'comité de pilotage',
  commande: {
    type: 'envoyerMiseEnDemeure',
    commande: '00000000-0000-4000-8000-000000000013',
    champs: [
      {
        type: 'choix',
        nom: 'mode',
        libelle: 'Envoyée par',
        requis: true,
        options: [{ valeur: 'lettre-recommandee', libelle: 'lettre recommandée' }],
      },
      { type: 'texte', nom: 'suiviPostal', libelle: 'Numéro de la lettre recommandée', requis: false },
      { type: 'date', nom: 'le', libelle: 'Date de la lettre', requis: false, valeur: '2027-01-19' },
    ],
  },
  ...changements,
});
