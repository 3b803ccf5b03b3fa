import { describe, expect, it } from '@jest/globals';
import type { Programme } from '../labellisation/programme.js';
import type { Critere, Criteres } from '../labellisation/vocabulaire.js';
import { LIBELLES_AVIS } from './avis.js';
import type { Avis } from './categorie.js';
import { CRITERES_OUI_NON } from './criteres-oui-non.js';
import { evaluerEligibilite, type Constat } from './evaluer.js';
import { CATEGORIES_METIER, CODES_METIER, eligibiliteParDefaut } from './metiers.js';
import type { ReglesDEligibilite } from './regles-d-eligibilite.js';

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
const aucun = Object.fromEntries(
  Object.entries(complets).map(([critere, valeur]) => [critere, typeof valeur === 'boolean' ? false : 0]),
) as unknown as Criteres;
const noms = (constats: Constat[]) => constats.map(({ critere }) => critere);

const evaluer = (
  programme: Programme,
  metier: string,
  criteres: Criteres = complets,
  decide: Partial<ReglesDEligibilite> = {},
) =>
  evaluerEligibilite(
    { programme, eligibilite: { ...eligibiliteParDefaut(programme), ...decide } },
    metier,
    criteres,
  );

/** What the field says, typed by hand (S1 for parentalité, S2 §8 for the opinions, S3 and S4 for jeunesse). */
const METIERS: [string, Record<Programme, ['sans' | 'commission', Avis | null]>][] = [
  // on the list of the cahier des charges
  ['referent_parentalite_espace_de_parents', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  [
    'animateur_parentalite_espace_de_parents',
    { parentalite: ['sans', null], jeunesse: ['commission', null] },
  ],
  ['referent_famille_centre_social', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  ['animateur_famille_evs', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  ['accueillant_laep', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  ['intervenant_clas', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  ['intervenant_parentalite_pole_famille', { parentalite: ['sans', null], jeunesse: ['commission', null] }],
  // others, with what the network thinks of them
  ['directeur_eaje', { parentalite: ['commission', 'favorable'], jeunesse: ['commission', null] }],
  ['responsable_ram', { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] }],
  ['directeur_acm', { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] }],
  ['professionnel_pmi', { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] }],
  ['psychologue', { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] }],
  [
    'travailleur_social_specialise',
    { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] },
  ],
  ['animateur_centre_social', { parentalite: ['commission', 'reserve'], jeunesse: ['commission', null] }],
  ['profession_liberale', { parentalite: ['commission', 'defavorable'], jeunesse: ['commission', null] }],
  [
    'coach_parental_independant',
    { parentalite: ['commission', 'defavorable'], jeunesse: ['commission', null] },
  ],
  // of the structures that carry a Promeneur for young people
  ['animateur_jeunesse', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['animateur_alsh_ados', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['intervenant_foyer_jeunes_travailleurs', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['informateur_jeunesse', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['mediateur_numerique', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['conseiller_mission_locale', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['animateur_association', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  ['educateur_prevention_specialisee', { parentalite: ['commission', null], jeunesse: ['sans', null] }],
  // whatever the programme
  ['autre', { parentalite: ['commission', null], jeunesse: ['commission', null] }],
  ['astrologue', { parentalite: ['commission', null], jeunesse: ['commission', null] }],
];

describe.each(['parentalite', 'jeunesse'] as const)('Le métier, en %s', (programme) => {
  it.each(METIERS.map(([metier, attendu]) => [metier, ...attendu[programme]] as const))(
    '%s : %s, avis du réseau %s',
    (metier, voie, avis) =>
      expect(evaluer(programme, metier)).toEqual({
        proposition: voie === 'sans' ? 'eligible' : 'commission',
        categorie: voie === 'sans' ? 'admise' : 'commission',
        criteresManquants: [],
        signaux: [],
        avis,
      }),
  );
});

it('La liste tapée ici est celle des deux programmes', () =>
  expect(new Set(METIERS.map(([metier]) => metier))).toEqual(new Set([...CODES_METIER, 'astrologue'])));

const exige = ['exige'] as const;
const recommande = ['recommande'] as const;
const libre = ['libre'] as const;
const CRITERES: [Critere, Record<Programme, readonly ['exige' | 'recommande' | 'libre']>][] = [
  ['pei_dans_le_projet_de_structure', { parentalite: exige, jeunesse: recommande }],
  ['resultats_attendus_precises', { parentalite: exige, jeunesse: recommande }],
  ['organisation_precisee', { parentalite: exige, jeunesse: recommande }],
  ['absence_relation_commerciale', { parentalite: exige, jeunesse: recommande }],
  ['recours_libre', { parentalite: exige, jeunesse: recommande }],
  ['mandat_employeur', { parentalite: exige, jeunesse: exige }],
  ['entree_generaliste', { parentalite: exige, jeunesse: libre }],
  ['profil_facebook_prevu', { parentalite: exige, jeunesse: libre }],
  ['heures_hebdomadaires_prevues', { parentalite: recommande, jeunesse: libre }],
  ['permanence_hebdomadaire_heures', { parentalite: recommande, jeunesse: libre }],
];

describe.each(['parentalite', 'jeunesse'] as const)('Le critère, en %s', (programme) => {
  it.each(CRITERES.map(([critere, attendu]) => [critere, ...attendu[programme]] as const))(
    '%s : %s',
    (critere, attendu) => {
      const lue = evaluer(programme, 'autre', { ...complets, [critere]: aucun[critere] });
      expect(noms(lue.criteresManquants)).toEqual(attendu === 'exige' ? [critere] : []);
      expect(noms(lue.signaux)).toEqual(attendu === 'recommande' ? [critere] : []);
      expect(lue.proposition).toBe(attendu === 'exige' ? 'criteres-manquants' : 'commission');
    },
  );
});

describe('Les critères', () => {
  it('les heures sont signalées au-dessous seulement', () => {
    const peu = { ...complets, heures_hebdomadaires_prevues: 2.75, permanence_hebdomadaire_heures: 0.5 };
    expect(evaluer('parentalite', 'autre', peu).signaux.map(({ libelle }) => libelle)).toEqual([
      'Au moins 3 heures par semaine : c’est une recommandation.',
      'Au moins 1 heure de permanence par semaine : c’est une recommandation.',
    ]);
    expect(evaluer('parentalite', 'autre').signaux).toEqual([]);
  });

  it('ce qui manque est dit en une phrase, à qui le programme s’adresse', () => {
    const sans = { ...complets, pei_dans_le_projet_de_structure: false, recours_libre: false };
    const phrases = (programme: Programme, criteres: Criteres) => {
      const { criteresManquants, signaux } = evaluer(programme, 'autre', criteres);
      return [...criteresManquants, ...signaux].map(({ libelle }) => libelle);
    };
    expect(phrases('parentalite', sans)).toEqual([
      'La présence éducative sur internet est écrite dans le projet de la structure.',
      'Les parents s’adressent librement au professionnel, sans obligation ni injonction.',
    ]);
    expect(phrases('jeunesse', sans)[1]).toBe(
      'Les jeunes s’adressent librement au professionnel, sans obligation ni injonction.',
    );
  });
});

describe('Un réseau décide autrement', () => {
  it('un métier de plus, un métier de moins', () => {
    const decide = { metiersAdmis: ['directeur_eaje'] };
    expect(evaluer('parentalite', 'directeur_eaje', complets, decide)).toMatchObject({
      proposition: 'eligible',
      avis: 'favorable',
    });
    expect(evaluer('parentalite', 'accueillant_laep', complets, decide).proposition).toBe('commission');
  });

  it('ce qui est exigé, ce qui est recommandé, et combien d’heures', () => {
    const decide: Partial<ReglesDEligibilite> = {
      criteresExiges: ['profil_facebook_prevu'],
      criteresRecommandes: ['entree_generaliste'],
      heuresParSemaine: 1.5,
      heuresDePermanence: 0,
    };
    const lue = evaluer('jeunesse', 'animateur_jeunesse', aucun, decide);
    expect(noms(lue.criteresManquants)).toEqual(['profil_facebook_prevu']);
    expect(lue.signaux).toEqual([
      { critere: 'entree_generaliste', libelle: 'L’entrée est généraliste, sans spécialité.' },
      {
        critere: 'heures_hebdomadaires_prevues',
        libelle: 'Au moins 1,5 heure par semaine : c’est une recommandation.',
      },
    ]);
  });
});

it('Chaque métier a un code unique dans son programme, et chaque avis une phrase', () => {
  for (const categories of Object.values(CATEGORIES_METIER)) {
    expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length);
    for (const { avis } of categories) expect(LIBELLES_AVIS[avis ?? 'au-cas-par-cas']).toMatch(/\.$/);
  }
});

it('Ce qu’un programme exige ou recommande par défaut a une phrase, et n’est dit qu’une fois', () => {
  for (const programme of ['parentalite', 'jeunesse'] as const) {
    const { criteresExiges, criteresRecommandes } = eligibiliteParDefaut(programme);
    const regardes = [...criteresExiges, ...criteresRecommandes];
    expect(new Set(regardes).size).toBe(regardes.length);
    expect(CRITERES_OUI_NON).toEqual(expect.arrayContaining(regardes));
  }
});
