import type { EligibiliteAffichee, PuisJeCandidater } from '@pdn/contracts/ecrans';
import { cadre } from './cadre.js';

export const exception: EligibiliteAffichee = {
  proposition: 'criteres-manquants',
  metier: 'Psychologue',
  sansCommission: false,
  manquants: ['La présence éducative sur internet est écrite dans le projet de la structure.'],
  signaux: ['Au moins 3 heures par semaine : c’est une recommandation.'],
  avisDuReseau: null,
};

export const candidater = (changements: Partial<PuisJeCandidater> = {}): PuisJeCandidater => ({
  cadre: cadre({ liens: { annuaire: '/annuaire/50' } }),
  adresse: '/candidater/50',
  programmes: ['parentalite', 'jeunesse'],
  programme: 'parentalite',
  champs: [
    {
      type: 'choix',
      nom: 'metier',
      libelle: 'Métier du professionnel',
      requis: true,
      options: [
        {
          valeur: 'referent_famille_centre_social',
          libelle: 'Référent famille d’un centre social (sans commission)',
        },
        { valeur: 'psychologue', libelle: 'Psychologue (décision de la commission)' },
      ],
    },
    {
      type: 'cases',
      nom: 'criteres',
      libelle: 'Ce qui est vrai chez vous',
      requis: false,
      options: [
        {
          valeur: 'mandat_employeur',
          libelle: 'Le professionnel est salarié et mandaté par son employeur.',
        },
        {
          valeur: 'organisation_precisee',
          libelle: 'L’organisation de la pratique est précisée.',
          aide: 'Recommandé',
        },
      ],
    },
    {
      type: 'nombre',
      nom: 'heures',
      libelle: 'Temps prévu par semaine',
      requis: false,
      min: 0,
      max: 40,
      pas: 0.25,
      unite: 'heures',
      aide: '3\u00A0heures recommandées.',
    },
  ],
  erreurs: [],
  reponse: null,
  ...changements,
});
