import type { Regles } from './regles.js';

/** The parts of the document, in the order of the life, as a coordination names them. */
export const CHAPITRES = {
  pieces: 'Pièces demandées',
  entretien: 'Entretien',
  engagements: 'Engagements à signer',
  profil: 'Profil',
  fiche: 'Fiche de l’annuaire',
  label: 'Label',
  bilan: 'Bilan annuel',
  renouvellement: 'Renouvellement',
  manquement: 'Manquement aux engagements',
  retrait: 'Retrait',
  archive: 'Archivage',
} as const satisfies Record<Exclude<keyof Regles, 'reseau' | 'programme' | 'version'>, string>;
export type Chapitre = keyof typeof CHAPITRES;

/** How a value is written and read: a number of days or months, several of them, a day of every year, a choice. */
export type FormeDeChamp =
  | { forme: 'nombre' | 'nombres'; unite: 'jours' | 'mois' | 'rang'; repere: string }
  | { forme: 'jour-de-l-annee' }
  | { forme: 'choix' | 'choix-multiples'; options: Readonly<Record<string, string>> };

export type ChampDeRegles = FormeDeChamp & {
  /** Where it stands in the document: `bilan.limite`. */
  champ: string;
  chapitre: Chapitre;
  libelle: string;
};

const jours = (repere: string) => ({ forme: 'nombre', unite: 'jours', repere }) as const;
const desJours = (repere: string) => ({ forme: 'nombres', unite: 'jours', repere }) as const;
const mois = (repere: string) => ({ forme: 'nombre', unite: 'mois', repere }) as const;
const jourDeLAnnee = { forme: 'jour-de-l-annee' } as const;

const SIGNATAIRES = { employeur: 'l’employeur', professionnel: 'le professionnel', caf: 'la Caf' };
const INSTANCES = { commission: 'la commission', caf: 'la Caf' };
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
  ...dans('pieces', {
    relances: { libelle: 'Rappels à l’employeur', ...desJours('après la demande') },
    tache: { libelle: 'Appel à l’employeur', ...jours('après la demande') },
  }),
  ...dans('entretien', {
    planifierSous: { libelle: 'Délai pour fixer une date', ...jours('au plus') },
    rappel: { libelle: 'Rappel au professionnel', ...jours('avant l’entretien') },
  }),
  ...dans('engagements', {
    signataires: { libelle: 'Qui signe', forme: 'choix-multiples', options: SIGNATAIRES },
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
  ...dans('renouvellement', {
    moisAvant: {
      libelle: 'Invitation puis rappels à l’employeur',
      ...{ forme: 'nombres', unite: 'mois', repere: 'avant le terme' },
    },
    joursApres: { libelle: 'Terme à confirmer', ...jours('après le terme') },
  }),
  ...dans('manquement', {
    instance: { libelle: 'Qui décide', forme: 'choix', options: INSTANCES },
    reponseMois: { libelle: 'Réponse de l’employeur', ...mois('après la lettre') },
    rappelsAvant: { libelle: 'Rappels à l’employeur', ...desJours('avant la fin du délai') },
  }),
  ...dans('retrait', { preavisMois: { libelle: 'Préavis de la convention', ...mois('de préavis') } }),
  ...dans('archive', {
    moisApresFin: { libelle: 'Archivage possible', ...mois('après la fin') },
    avertirJours: { libelle: 'Avertissement aux deux', ...jours('avant l’effacement') },
  }),
];
