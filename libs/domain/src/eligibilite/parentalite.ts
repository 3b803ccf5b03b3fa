import type { CategorieMetier } from './categorie.js';
import { auMoins, oui, type CritereExige } from './critere.js';

/** @see cahier des charges parentalité (S1), « Structures et professionnels éligibles » */
const SUR_LA_LISTE: CategorieMetier[] = [
  {
    code: 'referent_parentalite_espace_de_parents',
    libelle: 'référent parentalité d’un espace de parents',
    admise: true,
  },
  {
    code: 'animateur_parentalite_espace_de_parents',
    libelle: 'animateur parentalité d’un espace de parents',
    admise: true,
  },
  { code: 'referent_famille_centre_social', libelle: 'référent famille d’un centre social', admise: true },
  {
    code: 'animateur_famille_evs',
    libelle: 'animateur d’un espace de vie sociale chargé de la famille',
    admise: true,
  },
  {
    code: 'accueillant_laep',
    libelle: 'accueillant professionnel d’un lieu d’accueil enfants-parents',
    admise: true,
  },
  {
    code: 'intervenant_clas',
    libelle: 'intervenant professionnel du Clas, en contact régulier avec les parents',
    admise: true,
  },
  {
    code: 'intervenant_parentalite_pole_famille',
    libelle: 'professionnel d’une structure portant une politique parentalité (Pesl)',
    admise: true,
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
    admise: false,
    avis: 'favorable',
  },
  {
    code: 'responsable_ram',
    libelle: 'responsable de relais assistants maternels',
    admise: false,
    avis: 'reserve',
  },
  {
    code: 'directeur_acm',
    libelle: 'directeur d’accueil collectif de mineurs',
    admise: false,
    avis: 'reserve',
  },
  {
    code: 'professionnel_pmi',
    libelle: 'professionnel de protection maternelle et infantile',
    admise: false,
    avis: 'reserve',
  },
  { code: 'psychologue', libelle: 'psychologue', admise: false, avis: 'reserve' },
  {
    code: 'travailleur_social_specialise',
    libelle: 'travailleur social de l’éducation spécialisée',
    admise: false,
    avis: 'reserve',
  },
  {
    code: 'animateur_centre_social',
    libelle: 'animateur de centre social, hors référent famille',
    admise: false,
    avis: 'reserve',
  },
  { code: 'animateur_jeunesse', libelle: 'animateur jeunesse', admise: false },
  { code: 'profession_liberale', libelle: 'profession libérale', admise: false, avis: 'defavorable' },
  {
    code: 'coach_parental_independant',
    libelle: 'coach parental indépendant',
    admise: false,
    avis: 'defavorable',
  },
  { code: 'autre', libelle: 'autre métier', admise: false },
];

export const CATEGORIES_PARENTALITE: readonly CategorieMetier[] = [...SUR_LA_LISTE, ...EN_COMMISSION];

/** Three hours is recommended by S1 and « minimum » in S0 and S2 §1.2: the cahier des charges is followed. */
export const CRITERES_PARENTALITE: readonly CritereExige[] = [
  oui(
    'pei_dans_le_projet_de_structure',
    'La présence éducative sur internet est écrite dans le projet de la structure.',
  ),
  oui('resultats_attendus_precises', 'Les résultats attendus sont précisés.'),
  oui('organisation_precisee', 'L’organisation de la pratique est précisée.'),
  oui('absence_relation_commerciale', 'Le professionnel n’a pas de relation commerciale avec son public.'),
  oui('recours_libre', 'Les parents s’adressent librement au professionnel, sans obligation ni injonction.'),
  oui('mandat_employeur', 'Le professionnel est salarié et mandaté par son employeur.'),
  oui('entree_generaliste', 'L’entrée est généraliste, sans spécialité.'),
  oui('profil_facebook_prevu', 'Au moins un profil Facebook est prévu.'),
  auMoins('heures_hebdomadaires_prevues', 3, 'Au moins 3 heures par semaine sont recommandées.'),
  auMoins('permanence_hebdomadaire_heures', 1, 'Une heure de permanence par semaine est recommandée.'),
];
