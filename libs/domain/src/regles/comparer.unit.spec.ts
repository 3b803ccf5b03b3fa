import { describe, expect, it } from '@jest/globals';
import { CHAMPS_DES_REGLES } from './champs.js';
import { comparerRegles } from './comparer.js';
import { direValeur, nommerChamp, valeurDe } from './dire.js';
import { reglesParDefaut } from './par-defaut.js';
import type { Regles } from './regles.js';

const defaut = reglesParDefaut('parentalite', '50');
const enPhrases = (apres: Regles) =>
  comparerRegles(defaut, apres).map(({ libelle, avant, apres }) => `${libelle} : ${avant} → ${apres}`);

describe('Comparer deux versions des règles', () => {
  it('ne dit rien de deux documents pareils, ni du numéro de version', () =>
    expect(enPhrases({ ...reglesParDefaut('parentalite', '82'), version: 7 })).toEqual([]));

  it('nomme les métiers et les critères comme le programme les dit', () =>
    expect(
      enPhrases({
        ...defaut,
        eligibilite: {
          metiersAdmis: ['accueillant_laep', 'directeur_eaje'],
          criteresExiges: ['recours_libre', 'mandat_employeur'],
          criteresRecommandes: [],
          heuresParSemaine: 2.5,
          heuresDePermanence: 1,
        },
      }).map((phrase) => phrase.split(' → ')[1]),
    ).toEqual([
      'accueillant professionnel d’un lieu d’accueil enfants-parents et directeur d’établissement d’accueil du jeune enfant',
      'Les parents s’adressent librement au professionnel, sans obligation ni injonction. Le professionnel est salarié et mandaté par son employeur.',
      '2,5 heures par semaine',
    ]));

  it('dit chaque champ qui change, avant et après, dans l’ordre de la vie', () =>
    expect(
      enPhrases({
        ...defaut,
        bilan: { ...defaut.bilan, limite: '03-01', copieEmployeurDes: 1 },
        engagements: {
          ...defaut.engagements,
          signataires: ['employeur', 'professionnel', 'caf'],
          relances: [],
        },
        pieces: { relances: [7], tache: 21 },
        label: { moment: 'apres-signatures', dureeMois: 36 },
        entretien: { ...defaut.entretien, rappel: 1 },
      }),
    ).toEqual([
      'Rappels à l’employeur : 7 et 14 jours après la demande → 7 jours après la demande',
      'Rappel au professionnel : 2 jours avant l’entretien → 1 jour avant l’entretien',
      'Qui signe : l’employeur et le professionnel → l’employeur, le professionnel et la Caf',
      'Rappels à qui n’a pas signé : 3 et 10 jours après l’envoi → aucun',
      'Quand il est accordé : après la publication de la fiche → dès que tous ont signé',
      'Durée proposée : 24 mois à compter de l’accord → 36 mois à compter de l’accord',
      'Date limite : 31 janvier → 1er mars',
      'L’employeur en copie : dès le 2e rappel après la date limite → dès le 1er rappel après la date limite',
    ]));

  it('ne voit pas de différence dans l’ordre des signataires', () =>
    expect(
      enPhrases({
        ...defaut,
        engagements: { ...defaut.engagements, signataires: ['professionnel', 'employeur'] },
      }),
    ).toEqual([]));
});

describe('Les champs des règles', () => {
  it('sont tous ceux du document, dans son ordre', () => {
    const { reseau: _r, programme: _p, version: _v, ...chapitres } = defaut;
    const duDocument = Object.entries(chapitres).flatMap(([chapitre, champs]) =>
      Object.keys(champs).map((champ) => `${chapitre}.${champ}`),
    );
    expect(CHAMPS_DES_REGLES.map(({ champ }) => champ)).toEqual(duDocument);
  });

  it('se disent tous en français', () => {
    for (const champ of CHAMPS_DES_REGLES)
      expect(direValeur(champ, valeurDe(defaut, champ), 'parentalite')).toMatch(/^[\p{L}\d]/u);
  });

  it.each([
    ['pieces.relances', 'Pièces demandées, rappels à l’employeur'],
    ['pieces.relances.0', 'Pièces demandées, rappels à l’employeur, 1re valeur'],
    ['bilan.rappelsAvant.1', 'Bilan annuel, rappels avant la date limite, 2e valeur'],
    ['bilan', 'Bilan annuel'],
    ['programme', 'Programme'],
    ['', 'Le document'],
    ['commission', null],
    ['bilan.couleur', null],
  ])('%s se nomme « %s »', (champ, nom) => expect(nommerChamp(champ)).toBe(nom));
});
