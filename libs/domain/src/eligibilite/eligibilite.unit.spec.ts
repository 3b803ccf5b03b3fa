import { describe, expect, it } from '@jest/globals';
import type { Programme } from '../labellisation/programme.js';
import type { Critere, Criteres } from '../labellisation/vocabulaire.js';
import { LIBELLES_AVIS } from './avis.js';
import { CATEGORIES_METIER, evaluerEligibilite, type Constat } from './evaluer.js';

const complets: Criteres = {
  pei_dans_le_projet_de_structure: true,
  resultats_attendus_precises: true,
  organisation_precisee: true,
  absence_relation_commerciale: true,
  recours_libre: true,
  mandat_employeur: true,
  entree_generaliste: true,
  profil_facebook_prevu: true,
  heures_hebdomadaires_prevues: 3,
  permanence_hebdomadaire_heures: 1,
};
const noms = (constats: Constat[]) => constats.map(({ critere }) => critere);
const manquants = (ecarts: Partial<Criteres>, programme: Programme) =>
  noms(evaluerEligibilite(programme, 'autre', { ...complets, ...ecarts }).criteresManquants);
const signaux = (ecarts: Partial<Criteres>, programme: Programme) =>
  noms(evaluerEligibilite(programme, 'autre', { ...complets, ...ecarts }).signaux);

describe('Le métier, en parentalité', () => {
  it.each([
    'referent_famille_centre_social',
    'referent_parentalite_espace_de_parents',
    'animateur_parentalite_espace_de_parents',
    'animateur_famille_evs',
    'accueillant_laep',
    'intervenant_clas',
    'intervenant_parentalite_pole_famille',
  ])('%s est admis sans commission', (code) =>
    expect(evaluerEligibilite('parentalite', code, complets)).toEqual({
      categorie: 'admise',
      criteresManquants: [],
      signaux: [],
      avis: null,
    }),
  );

  it.each([
    ['directeur_eaje', 'favorable'],
    ['responsable_ram', 'reserve'],
    ['directeur_acm', 'reserve'],
    ['professionnel_pmi', 'reserve'],
    ['psychologue', 'reserve'],
    ['travailleur_social_specialise', 'reserve'],
    ['animateur_centre_social', 'reserve'],
    ['profession_liberale', 'defavorable'],
    ['coach_parental_independant', 'defavorable'],
    ['animateur_jeunesse', null],
    ['autre', null],
    ['astrologue', null],
  ])('%s va en commission, avis du réseau : %s', (code, avis) =>
    expect(evaluerEligibilite('parentalite', code, complets)).toMatchObject({
      categorie: 'commission',
      avis,
    }),
  );
});

describe('Le métier, en jeunesse', () => {
  it('un animateur jeunesse y est admis', () =>
    expect(evaluerEligibilite('jeunesse', 'animateur_jeunesse', complets).categorie).toBe('admise'));

  it('un référent famille y va en commission', () =>
    expect(evaluerEligibilite('jeunesse', 'referent_famille_centre_social', complets).categorie).toBe(
      'commission',
    ));
});

describe('Les critères', () => {
  it.each([
    'pei_dans_le_projet_de_structure',
    'resultats_attendus_precises',
    'organisation_precisee',
    'absence_relation_commerciale',
    'recours_libre',
    'mandat_employeur',
    'entree_generaliste',
    'profil_facebook_prevu',
  ] satisfies Critere[])('%s est exigé en parentalité', (critere) => {
    expect(manquants({ [critere]: false }, 'parentalite')).toEqual([critere]);
    expect(signaux({ [critere]: false }, 'parentalite')).toEqual([]);
  });

  it('les heures sont une recommandation, signalée au-dessous seulement', () => {
    const peu = { heures_hebdomadaires_prevues: 2.75, permanence_hebdomadaire_heures: 0.5 };
    expect(signaux(peu, 'parentalite')).toEqual([
      'heures_hebdomadaires_prevues',
      'permanence_hebdomadaire_heures',
    ]);
    expect(manquants(peu, 'parentalite')).toEqual([]);
    expect(signaux({}, 'parentalite')).toEqual([]);
  });

  it('seul le mandat est exigé en jeunesse, sans profil Facebook ni heures', () => {
    const rien = Object.fromEntries(
      Object.entries(complets).map(([critere, valeur]) => [critere, typeof valeur === 'boolean' ? false : 0]),
    ) as unknown as Criteres;
    expect(manquants(rien, 'jeunesse')).toEqual(['mandat_employeur']);
    expect(signaux(rien, 'jeunesse')).toEqual([
      'pei_dans_le_projet_de_structure',
      'resultats_attendus_precises',
      'organisation_precisee',
      'absence_relation_commerciale',
      'recours_libre',
    ]);
  });

  it('ce qui manque est dit en une phrase', () =>
    expect(
      evaluerEligibilite('parentalite', 'coach_parental_independant', {
        ...complets,
        pei_dans_le_projet_de_structure: false,
        absence_relation_commerciale: false,
        mandat_employeur: false,
      }).criteresManquants.map(({ libelle }) => libelle),
    ).toEqual([
      'La présence éducative sur internet est écrite dans le projet de la structure.',
      'Le professionnel n’a pas de relation commerciale avec son public.',
      'Le professionnel est salarié et mandaté par son employeur.',
    ]));
});

it('Chaque métier a un code unique dans son programme, et chaque avis une phrase', () => {
  for (const categories of Object.values(CATEGORIES_METIER)) {
    expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length);
    for (const { avis } of categories) expect(LIBELLES_AVIS[avis ?? 'au-cas-par-cas']).toMatch(/\.$/);
  }
});
