import type { CategorieMetier } from './categorie.js';
import { oui, recommande, type CritereExige } from './critere.js';

/**
 * The structures that S4 lists are open-ended (« etc. »): another job goes to the commission, which is ours.
 * @see national slides of 2017 (S4), « Concrètement »; network page of the Francas in Tarn-et-Garonne (S3)
 */
export const CATEGORIES_JEUNESSE: readonly CategorieMetier[] = [
  {
    code: 'animateur_jeunesse',
    libelle: 'animateur jeunesse d’un centre social ou d’un accueil de jeunes',
    admise: true,
  },
  {
    code: 'animateur_alsh_ados',
    libelle: 'animateur d’un accueil de loisirs pour adolescents',
    admise: true,
  },
  {
    code: 'intervenant_foyer_jeunes_travailleurs',
    libelle: 'intervenant d’un foyer de jeunes travailleurs',
    admise: true,
  },
  {
    code: 'informateur_jeunesse',
    libelle: 'informateur jeunesse d’un bureau ou point information jeunesse',
    admise: true,
  },
  { code: 'mediateur_numerique', libelle: 'médiateur d’un espace public numérique', admise: true },
  { code: 'conseiller_mission_locale', libelle: 'conseiller d’une mission locale', admise: true },
  {
    code: 'animateur_association',
    libelle: 'animateur ou médiateur d’une association de jeunesse',
    admise: true,
  },
  {
    code: 'educateur_prevention_specialisee',
    libelle: 'éducateur d’une équipe de prévention spécialisée',
    admise: true,
  },
  { code: 'autre', libelle: 'autre métier', admise: false },
];

/** Only the mandate is required by S4; the others, ours, are shown to the coordinateur and refuse nobody. */
export const CRITERES_JEUNESSE: readonly CritereExige[] = [
  oui('mandat_employeur', 'Le professionnel est salarié et mandaté par son employeur.'),
  recommande(
    'pei_dans_le_projet_de_structure',
    'La présence éducative sur internet est écrite dans le projet de la structure.',
  ),
  recommande('resultats_attendus_precises', 'Les résultats attendus sont précisés.'),
  recommande('organisation_precisee', 'L’organisation de la pratique est précisée.'),
  recommande(
    'absence_relation_commerciale',
    'Le professionnel n’a pas de relation commerciale avec son public.',
  ),
  recommande(
    'recours_libre',
    'Les jeunes s’adressent librement au professionnel, sans obligation ni injonction.',
  ),
];
