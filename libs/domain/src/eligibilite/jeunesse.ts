import type { CategorieMetier } from './categorie.js';
import type { ReglesDEligibilite } from './regles-d-eligibilite.js';

/**
 * The structures that S4 lists are open-ended (« etc. »): another job goes to the commission, which is ours.
 * @see national slides of 2017 (S4), « Concrètement »; network page of the Francas in Tarn-et-Garonne (S3)
 */
export const CATEGORIES_JEUNESSE: readonly CategorieMetier[] = [
  {
    code: 'animateur_jeunesse',
    libelle: 'animateur jeunesse d’un centre social ou d’un accueil de jeunes',
  },
  {
    code: 'animateur_alsh_ados',
    libelle: 'animateur d’un accueil de loisirs pour adolescents',
  },
  {
    code: 'intervenant_foyer_jeunes_travailleurs',
    libelle: 'intervenant d’un foyer de jeunes travailleurs',
  },
  {
    code: 'informateur_jeunesse',
    libelle: 'informateur jeunesse d’un bureau ou point information jeunesse',
  },
  { code: 'mediateur_numerique', libelle: 'médiateur d’un espace public numérique' },
  { code: 'conseiller_mission_locale', libelle: 'conseiller d’une mission locale' },
  {
    code: 'animateur_association',
    libelle: 'animateur ou médiateur d’une association de jeunesse',
  },
  {
    code: 'educateur_prevention_specialisee',
    libelle: 'éducateur d’une équipe de prévention spécialisée',
  },
  { code: 'autre', libelle: 'autre métier' },
];

/** Only the mandate is required by S4; the others, ours, are shown to the coordinateur and refuse nobody. */
export const eligibiliteJeunesse = (): ReglesDEligibilite => ({
  metiersAdmis: CATEGORIES_JEUNESSE.map(({ code }) => code).filter((code) => code !== 'autre'),
  criteresExiges: ['mandat_employeur'],
  criteresRecommandes: [
    'pei_dans_le_projet_de_structure',
    'resultats_attendus_precises',
    'organisation_precisee',
    'absence_relation_commerciale',
    'recours_libre',
  ],
  heuresParSemaine: 0,
  heuresDePermanence: 0,
});
