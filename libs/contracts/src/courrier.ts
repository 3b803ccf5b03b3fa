import type {
  ActeDuLien,
  ClasseCourrier,
  Destinataire,
  Gabarit,
  Instant,
  Jour,
  NomEntite,
  Programme,
} from '@pdn/domain';

/** Somebody a mail is written to, as the store knows them when the mail leaves. */
export interface PersonneEcrite {
  prenom: string;
  nom: string;
  courriel: string;
}

/**
 * A mail ready to be written: the intent of the domain, joined with the people, texts and reseau of the store.
 * `persistence` fills it when it grants the claim, `notifications` renders it. The same row always gives the same mail.
 */
export interface CourrierAEnvoyer {
  id: string;
  /** `messageIdOf(id, expediteur)`, kept with the row: a mail sent again carries the same one. */
  messageId: string;
  gabarit: Gabarit;
  classe: ClasseCourrier;
  /** When it was decided, or `partirLe` if that is later, on the reseau's clock: its `Date` header, in an exercice too. */
  date: Instant;
  role: Destinataire;
  destinataire: PersonneEcrite;
  copie: PersonneEcrite[];
  /** Who reads it instead, when this is the copy of a reminder to `destinataire`. */
  lecteur: (PersonneEcrite & { role: Destinataire }) | null;
  /** As in `CourrierIntent`. */
  donnees: Record<string, string | number | boolean | null>;
  /**
   * Content of the documents that `donnees` names, under the same key: `donnees.motif` is the document's id,
   * `textes.motif` what it says. Plain text, possibly of several lines.
   */
  textes: Record<string, string>;
  /** What it is about; for a call, the structure that it invites. */
  dossier: {
    entite: NomEntite;
    numero: string;
    programme: Programme;
    professionnel: { prenom: string; nom: string };
    structure: { nom: string; commune: string };
  };
  reseau: ReseauExpediteur;
  lien: LienDuCourrier | null;
}

export interface ReseauExpediteur {
  cle: string;
  /** « Promeneurs du Net de la Manche ». */
  nom: string;
  exercice: boolean;
  /** Address that mails leave from. */
  expediteur: string;
  /** Whom to answer. */
  coordination: { nom: string; courriel: string; telephone: string };
  /** IANA zone: `JourHeure` in `donnees` is wall time there. */
  zone: string;
}

export interface LienDuCourrier {
  acte: ActeDuLien['acte'];
  /** Path and token, to be put behind the public address: `/l/<token>`. */
  chemin: string;
  /** Last day on which it works. */
  expireLe: Jour;
}

/**
 * What leaves as one mail: one courrier, or reminders of one kind to one person on one day, in the order of their
 * numbers.
 */
export interface EnvoiAFaire {
  id: string;
  /** That of its courrier when it is alone. */
  messageId: string;
  courriers: readonly [CourrierAEnvoyer, ...CourrierAEnvoyer[]];
}

/** RFC 5322 Message-ID, with the angle brackets. */
export const messageIdOf = (courrier: string, expediteur: string): string =>
  `<${courrier}@${expediteur.slice(expediteur.lastIndexOf('@') + 1)}>`;
