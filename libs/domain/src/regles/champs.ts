import { phraseDuCritere } from '../eligibilite/critere.js';
import { CRITERES_OUI_NON } from '../eligibilite/criteres-oui-non.js';
import { CATEGORIES_METIER } from '../eligibilite/metiers.js';
import type { Programme } from '../labellisation/programme.js';
import type { Regles } from './regles.js';

/** The parts of the document, in the order of the life, as a coordination names them. */
export const CHAPITRES = {
  eligibilite: 'Éligibilité',
  pieces: 'Pièces demandées',
  entretien: 'Entretien',
  listeAttente: 'Liste d’attente',
  engagements: 'Engagements à signer',
  profil: 'Profil',
  fiche: 'Fiche de l’annuaire',
  label: 'Label',
  bilan: 'Bilan annuel',
  suspension: 'Suspension',
  renouvellement: 'Renouvellement',
  manquement: 'Manquement aux engagements',
  retrait: 'Retrait',
  archive: 'Archivage',
} as const satisfies Record<Exclude<keyof Regles, 'reseau' | 'programme' | 'version'>, string>;
export type Chapitre = keyof typeof CHAPITRES;

type Options = Readonly<Record<string, string>>;

/** How a value is written and read: a number of days or months, several of them, a day of every year, a choice. */
export type FormeDeChamp =
  | { forme: 'nombre'; unite: 'heures' | 'jours' | 'mois' | 'rang'; repere: string }
  | { forme: 'nombres'; unite: 'jours' | 'mois'; repere: string }
  | { forme: 'jour-de-l-annee' }
  | { forme: 'choix'; options: Options }
  /** Among what the programme knows. */
  | { forme: 'choix-multiples'; options: (programme: Programme) => Options };

export type ChampDeRegles = FormeDeChamp & {
  /** Where it stands in the document: `bilan.limite`. */
  champ: string;
  chapitre: Chapitre;
  libelle: string;
};

const jours = (repere: string) => ({ forme: 'nombre', unite: 'jours', repere }) as const;
const desJours = (repere: string) => ({ forme: 'nombres', unite: 'jours', repere }) as const;
const heures = (repere: string) => ({ forme: 'nombre', unite: 'heures', repere }) as const;
const mois = (repere: string) => ({ forme: 'nombre', unite: 'mois', repere }) as const;
const jourDeLAnnee = { forme: 'jour-de-l-annee' } as const;

const SIGNATAIRES = { employeur: 'l’employeur', professionnel: 'le professionnel', caf: 'la Caf' };
const metiers = (programme: Programme): Options =>
  Object.fromEntries(CATEGORIES_METIER[programme].map(({ code, libelle }) => [code, libelle]));
const criteres = (programme: Programme): Options =>
  Object.fromEntries(CRITERES_OUI_NON.map((critere) => [critere, phraseDuCritere(critere, programme)]));
const MOMENTS = {
  'apres-publication': 'après la publication de la fiche',
  'apres-signatures': 'dès que tous ont signé',
};

const dans = (chapitre: Chapitre, champs: Record<string, FormeDeChamp & { libelle: string }>) =>
  Object.entries(champs).map(([nom, champ]): ChampDeRegles => ({
    ...champ,
    champ: `${chapitre}.${nom}`,
    chapitre,
  }));

/** Every field that a network decides, in the order of the document: its pages, its messages and its differences. */
export const CHAMPS_DES_REGLES: readonly ChampDeRegles[] = [
  ...dans('eligibilite', {
    metiersAdmis: {
      libelle: 'Métiers admis sans commission',
      ...{ forme: 'choix-multiples', options: metiers },
    },
    criteresExiges: { libelle: 'Critères exigés', ...{ forme: 'choix-multiples', options: criteres } },
    criteresRecommandes: {
      libelle: 'Critères recommandés',
      ...{ forme: 'choix-multiples', options: criteres },
    },
    heuresParSemaine: { libelle: 'Temps recommandé', ...heures('par semaine') },
    heuresDePermanence: { libelle: 'Permanence recommandée', ...heures('par semaine') },
  }),
  ...dans('pieces', {
    relances: { libelle: 'Rappels à l’employeur', ...desJours('après la demande') },
    tache: { libelle: 'Appel à l’employeur', ...jours('après la demande') },
  }),
  ...dans('entretien', {
    planifierSous: { libelle: 'Délai pour fixer une date', ...jours('au plus') },
    rappel: { libelle: 'Rappel au professionnel', ...jours('avant l’entretien') },
    absences: {
      libelle: 'Appel avant une autre date',
      ...{ forme: 'nombre', unite: 'rang', repere: 'entretien manqué' },
    },
  }),
  ...dans('listeAttente', {
    confirmerMois: { libelle: 'Demander si la place est toujours souhaitée', ...mois('d’attente') },
  }),
  ...dans('engagements', {
    signataires: { libelle: 'Qui signe', forme: 'choix-multiples', options: () => SIGNATAIRES },
    relances: { libelle: 'Rappels à qui n’a pas signé', ...desJours('après l’envoi') },
    appeler: { libelle: 'Appel à qui n’a pas signé', ...jours('après l’envoi') },
  }),
  ...dans('profil', {
    relances: { libelle: 'Rappels au professionnel', ...desJours('après les signatures') },
    tache: { libelle: 'Appel au professionnel', ...jours('après les signatures') },
  }),
  ...dans('fiche', {
    relances: { libelle: 'Rappels au professionnel', ...desJours('après la vérification du profil') },
    tache: { libelle: 'Appel au professionnel', ...jours('après la vérification du profil') },
  }),
  ...dans('label', {
    moment: { libelle: 'Quand il est accordé', forme: 'choix', options: MOMENTS },
    dureeMois: { libelle: 'Durée proposée', ...mois('à compter de l’accord') },
  }),
  ...dans('bilan', {
    ouverture: { libelle: 'Ouverture', ...jourDeLAnnee },
    limite: { libelle: 'Date limite', ...jourDeLAnnee },
    rappelsAvant: { libelle: 'Rappels avant la date limite', ...desJours('avant') },
    relancesApres: { libelle: 'Rappels après la date limite', ...desJours('après') },
    copieEmployeurDes: {
      libelle: 'L’employeur en copie',
      ...{ forme: 'nombre', unite: 'rang', repere: 'rappel après la date limite' },
    },
    tache: { libelle: 'Appel au professionnel', ...jours('après la date limite') },
    moisEnVigueur: { libelle: 'Bilan dû si le label a été en vigueur', ...mois('dans l’année') },
  }),
  ...dans('suspension', {
    revoirMois: { libelle: 'Faire le point quand aucune fin n’est prévue', ...mois('de suspension') },
  }),
  ...dans('renouvellement', {
    moisAvant: {
      libelle: 'Invitation puis rappels à l’employeur',
      ...{ forme: 'nombres', unite: 'mois', repere: 'avant le terme' },
    },
    joursApres: { libelle: 'Terme à confirmer', ...jours('après le terme') },
  }),
  ...dans('manquement', {
    reponseMois: { libelle: 'Réponse de l’employeur', ...mois('après la lettre') },
    rappelsAvant: { libelle: 'Rappels à l’employeur', ...desJours('avant la fin du délai') },
  }),
  ...dans('retrait', { preavisMois: { libelle: 'Préavis de la convention', ...mois('de préavis') } }),
  ...dans('archive', {
    moisApresFin: { libelle: 'Archivage possible', ...mois('après la fin') },
    avertirJours: { libelle: 'Avertissement aux deux', ...jours('avant l’effacement') },
  }),
];
