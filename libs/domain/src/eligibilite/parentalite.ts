import type { CategorieMetier } from './categorie.js';
import { CRITERES_OUI_NON } from './criteres-oui-non.js';
import type { ReglesDEligibilite } from './regles-d-eligibilite.js';

/** @see cahier des charges parentalité (S1), « Structures et professionnels éligibles » */
const SUR_LA_LISTE: CategorieMetier[] = [
  {
    code: 'referent_parentalite_espace_de_parents',
    libelle: 'référent parentalité d’un espace de parents',
  },
  {
    code: 'animateur_parentalite_espace_de_parents',
    libelle: 'animateur parentalité d’un espace de parents',
  },
  { code: 'referent_famille_centre_social', libelle: 'référent famille d’un centre social' },
  {
    code: 'animateur_famille_evs',
    libelle: 'animateur d’un espace de vie sociale chargé de la famille',
  },
  {
    code: 'accueillant_laep',
    libelle: 'accueillant professionnel d’un lieu d’accueil enfants-parents',
  },
  {
    code: 'intervenant_clas',
    libelle: 'intervenant professionnel du Clas, en contact régulier avec les parents',
  },
  {
    code: 'intervenant_parentalite_pole_famille',
    libelle: 'professionnel d’une structure portant une politique parentalité (Pesl)',
  },
];

/**
 * Exceptions, with the opinion of the network where the evaluation gives one; the others are case by case.
 * @see evaluation report (S2), §8
 */
const EN_COMMISSION: CategorieMetier[] = [
  {
    code: 'directeur_eaje',
    libelle: 'directeur d’établissement d’accueil du jeune enfant',
    avis: 'favorable',
  },
  {
    code: 'responsable_ram',
    libelle: 'responsable de relais assistants maternels',
    avis: 'reserve',
  },
  {
    code: 'directeur_acm',
    libelle: 'directeur d’accueil collectif de mineurs',
    avis: 'reserve',
  },
  {
    code: 'professionnel_pmi',
    libelle: 'professionnel de protection maternelle et infantile',
    avis: 'reserve',
  },
  { code: 'psychologue', libelle: 'psychologue', avis: 'reserve' },
  {
    code: 'travailleur_social_specialise',
    libelle: 'travailleur social de l’éducation spécialisée',
    avis: 'reserve',
  },
  {
    code: 'animateur_centre_social',
    libelle: 'animateur de centre social, hors référent famille',
    avis: 'reserve',
  },
  { code: 'animateur_jeunesse', libelle: 'animateur jeunesse' },
  { code: 'profession_liberale', libelle: 'profession libérale', avis: 'defavorable' },
  {
    code: 'coach_parental_independant',
    libelle: 'coach parental indépendant',
    avis: 'defavorable',
  },
  { code: 'autre', libelle: 'autre métier' },
];

export const CATEGORIES_PARENTALITE: readonly CategorieMetier[] = [...SUR_LA_LISTE, ...EN_COMMISSION];

/** Three hours is recommended by S1 and « minimum » in S0 and S2 §1.2: the cahier des charges is followed. */
export const eligibiliteParentalite = (): ReglesDEligibilite => ({
  metiersAdmis: SUR_LA_LISTE.map(({ code }) => code),
  criteresExiges: [...CRITERES_OUI_NON],
  criteresRecommandes: [],
  heuresParSemaine: 3,
  heuresDePermanence: 1,
});
