import { describe, expect, it } from '@jest/globals';
import { reglesManche, reglesParDefaut, type Regles } from '@pdn/domain';
import { validerRegles } from './index.js';

const defaut = reglesParDefaut('parentalite', '50');

describe('Les règles d’un réseau', () => {
  it.each([
    ['par défaut, parentalité', defaut],
    ['par défaut, jeunesse', reglesParDefaut('jeunesse', '64-bearn-soule')],
    ['de la Manche', reglesManche('manche-exercice')],
    ['sans aucune relance', { ...defaut, pieces: { relances: [], tache: 1 } }],
    [
      'au bilan dans la même année',
      { ...defaut, bilan: { ...defaut.bilan, ouverture: '01-05', limite: '03-31' } },
    ],
  ] satisfies [string, Regles][])('sont admises %s', (_, regles) =>
    expect(validerRegles(regles)).toEqual({ ok: true, valeur: regles }),
  );

  it.each([
    [{ version: 0 }, 'version', 'La version est un nombre entier, 1 pour la première.'],
    [{ reseau: 'Manche et alentours' }, 'reseau', 'Indiquez la clé du réseau, par exemple 50.'],
    [{ programme: 'enfance' }, 'programme', 'Le programme est « jeunesse » ou « parentalite ».'],
    [
      { pieces: { relances: [14, 7], tache: 21 } },
      'pieces.relances',
      'Rangez les délais du plus court au plus long, sans répétition.',
    ],
    [
      { pieces: { relances: [7, 7], tache: 21 } },
      'pieces.relances',
      'Rangez les délais du plus court au plus long, sans répétition.',
    ],
    [
      { pieces: { relances: [0, 7], tache: 21 } },
      'pieces.relances.0',
      'Indiquez un nombre entier de jours, de 1 à 365.',
    ],
    [
      { pieces: { relances: [7, 14], tache: 14 } },
      'pieces.tache',
      'La tâche vient après la dernière relance.',
    ],
    [
      { fiche: { relances: Array.from({ length: 11 }, (_, index) => index + 1), tache: 14 } },
      'fiche.relances',
      '10 rappels au plus.',
    ],
    [
      { profil: { relances: [1.5], tache: 60 } },
      'profil.relances.0',
      'Indiquez un nombre entier de jours, de 1 à 365.',
    ],
    [{ profil: { relances: [15] } }, 'profil.tache', 'Indiquez un nombre entier de jours, de 1 à 365.'],
    [
      { entretien: { planifierSous: 15, rappel: 2, lieu: 'Coutances' } },
      'entretien.lieu',
      'Ce champ n’est pas connu ici.',
    ],
    [
      { engagements: { ...defaut.engagements, signataires: ['employeur', 'caf'] } },
      'engagements.signataires',
      'L’employeur et le professionnel signent toujours.',
    ],
    [
      { engagements: { ...defaut.engagements, signataires: ['professionnel', 'caf'] } },
      'engagements.signataires',
      'L’employeur et le professionnel signent toujours.',
    ],
    [
      { engagements: { ...defaut.engagements, signataires: ['employeur', 'professionnel', 'employeur'] } },
      'engagements.signataires',
      'Chaque signataire figure une seule fois.',
    ],
    [
      { engagements: { ...defaut.engagements, signataires: ['maire'] } },
      'engagements.signataires.0',
      'Un signataire est « employeur », « professionnel » ou « caf ».',
    ],
    [
      { engagements: { ...defaut.engagements, appeler: 10 } },
      'engagements.appeler',
      'L’appel vient après la dernière relance.',
    ],
    [
      { label: { moment: 'avant', dureeMois: 24 } },
      'label.moment',
      'Le label est accordé « apres-publication » ou « apres-signatures ».',
    ],
    [
      { label: { moment: 'apres-signatures', dureeMois: 3 } },
      'renouvellement.moisAvant.0',
      'Ce rappel tomberait avant le début du label.',
    ],
    [
      { renouvellement: { moisAvant: [1, 3], joursApres: 1 } },
      'renouvellement.moisAvant',
      'Rangez les délais du plus long au plus court, sans répétition.',
    ],
    [
      { retrait: { preavisMois: 13 } },
      'retrait.preavisMois',
      'Indiquez un nombre entier de mois, de 0 à 12.',
    ],
    [{ archive: undefined }, 'archive', 'Ce champ est obligatoire.'],
    [
      { entretien: { ...defaut.entretien, absences: 0 } },
      'entretien.absences',
      'Indiquez un rang, 1 pour le premier.',
    ],
    [
      { listeAttente: { confirmerMois: 25 } },
      'listeAttente.confirmerMois',
      'Indiquez un nombre entier de mois, de 1 à 24.',
    ],
    [
      { suspension: { revoirMois: 0 } },
      'suspension.revoirMois',
      'Indiquez un nombre entier de mois, de 1 à 24.',
    ],
    [{ commission: {} }, 'commission', 'Ce champ n’est pas connu ici.'],
    [
      {
        eligibilite: {
          ...defaut.eligibilite,
          metiersAdmis: ['accueillant_laep', 'conseiller_mission_locale'],
        },
      },
      'eligibilite.metiersAdmis.1',
      'Ce métier n’est pas connu de ce programme.',
    ],
    [
      { eligibilite: { ...defaut.eligibilite, metiersAdmis: ['autre', 'autre'] } },
      'eligibilite.metiersAdmis',
      'Chaque choix figure une seule fois.',
    ],
    [
      { eligibilite: { ...defaut.eligibilite, criteresRecommandes: ['recours_libre'] } },
      'eligibilite.criteresRecommandes',
      'Un critère est exigé ou recommandé, pas les deux.',
    ],
    [
      { eligibilite: { ...defaut.eligibilite, criteresExiges: ['heures_hebdomadaires_prevues'] } },
      'eligibilite.criteresExiges.0',
      'Ce critère n’est pas connu ici.',
    ],
    [
      { eligibilite: { ...defaut.eligibilite, heuresDePermanence: 3.5 } },
      'eligibilite.heuresDePermanence',
      'La permanence fait partie du temps de la semaine.',
    ],
    [
      { eligibilite: { ...defaut.eligibilite, heuresParSemaine: 41 } },
      'eligibilite.heuresParSemaine',
      'Indiquez un nombre d’heures, de 0 à 40.',
    ],
  ])('%j est refusé au champ %s', (ecart, champ, message) =>
    expect(validerRegles({ ...defaut, ...ecart })).toEqual({ ok: false, champs: [{ champ, message }] }),
  );

  it.each([
    [{ ouverture: '1er décembre' }, 'ouverture', 'Indiquez un jour au format MM-JJ, par exemple 12-01.'],
    [{ ouverture: '13-01' }, 'ouverture', 'Ce jour n’existe pas chaque année.'],
    [{ limite: '02-29' }, 'limite', 'Ce jour n’existe pas chaque année.'],
    [{ limite: '04-31' }, 'limite', 'Ce jour n’existe pas chaque année.'],
    [{ limite: '12-01' }, 'limite', 'La date limite n’est pas le jour de l’ouverture.'],
    [{ rappelsAvant: [61, 15] }, 'rappelsAvant.0', 'Ce rappel tomberait avant l’ouverture du bilan.'],
    [
      { rappelsAvant: [15, 30] },
      'rappelsAvant',
      'Rangez les délais du plus long au plus court, sans répétition.',
    ],
    [
      { rappelsAvant: [15, 15] },
      'rappelsAvant',
      'Rangez les délais du plus long au plus court, sans répétition.',
    ],
    [{ copieEmployeurDes: 0 }, 'copieEmployeurDes', 'Indiquez le rang d’une relance, 1 pour la première.'],
    [{ tache: 10 }, 'tache', 'La tâche vient après la dernière relance.'],
    [{ moisEnVigueur: 13 }, 'moisEnVigueur', 'Indiquez un nombre entier de mois, de 0 à 12.'],
  ])('le bilan %j est refusé au champ %s', (ecart, champ, message) =>
    expect(validerRegles({ ...defaut, bilan: { ...defaut.bilan, ...ecart } })).toEqual({
      ok: false,
      champs: [{ champ: `bilan.${champ}`, message }],
    }),
  );

  it('un rappel peut partir le lendemain de l’ouverture', () =>
    expect(validerRegles({ ...defaut, bilan: { ...defaut.bilan, rappelsAvant: [60] } }).ok).toBe(true));

  it.each(['jeunesse', 'parentalite'] as const)(
    'un fichier d’avant les métiers, en %s, a ceux de son programme',
    (programme) => {
      const { eligibilite, ...avant } = reglesParDefaut(programme, '50');
      const lues = validerRegles(avant);
      expect(lues.ok && lues.valeur.eligibilite).toEqual(eligibilite);
    },
  );

  it('un fichier d’avant les instances dit qui décide d’une exclusion : ce n’est plus là', () => {
    const lues = validerRegles({ ...defaut, manquement: { ...defaut.manquement, instance: 'caf' } });
    expect(lues).toEqual({ ok: true, valeur: defaut });
  });

  it.each([null, 'règles', [], 3])('%j n’est pas un document de règles', (document) =>
    expect(validerRegles(document)).toEqual({
      ok: false,
      champs: [{ champ: '', message: 'Ce champ doit être un objet.' }],
    }),
  );
});
