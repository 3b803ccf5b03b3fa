import type { Acteur } from './acteur.js';
import type { Formes } from './formes.js';
import type { Context, DecisionContext } from './labellisation/context.js';
import type { CourrierIntent } from './labellisation/courriers/intention.js';
import type { Destinataire } from './labellisation/destinataire.js';
import type { Programme } from './labellisation/programme.js';
import type { RappelEcrit } from './rappel-ecrit.js';
import type { Instant, Jour } from './temps.js';

/** Kinds of streams: the first part of a stream's id, its workflow's type, its table. Stored for ever. */
export type NomEntite = 'labellisation' | 'appel' | 'commission';

/** What the state of every entity has; the rest is its own. */
export interface EtatDEntite {
  /** Number of its last event. */
  version: number;
  numero: string;
  reseau: string;
  programme: Programme;
  /** Version of the regles that it keeps. */
  regles: number;
}

/** What the lists, the watch and the Temporal UI need of every entity. */
export interface VueDEntite {
  numero: string;
  etat: string;
  attenteDe: string;
  /** Nothing more is foreseen: its workflow ends. */
  clos: boolean;
  prochaineEcheance: Instant | null;
}

/** What happens by itself, as the shell carries it: it arms the earliest that is no `repere`. */
export interface EcheanceDEntite {
  cle: string;
  jour: Jour;
  at: Instant;
  libelle: string;
  condition?: string;
  /** A reminder of something to come says nothing true after that. */
  jusqua?: Instant;
  action: { kind: string };
}

export interface TacheDEntite {
  cle: string;
  type: string;
  raison: string;
  appeler?: Destinataire;
  depuis: Jour;
}

/**
 * A command that a fact of one stream brings to another one. It is written with the fact, and executed once, whatever
 * dies in between.
 */
export interface Suite {
  entite: NomEntite;
  /** Id of the other stream within its kind. */
  id: string;
  type: string;
  data: object;
  /** Somebody's act, of whoever caused the fact; absent: the engine's own. */
  auNomDe?: NonNullable<Acteur['auNomDe']>;
}

/**
 * One kind of life, completely: five pure functions, and what the shell must know to carry them. Methods, so that a
 * narrower entity is one of these.
 */
export interface Entite<Etat extends EtatDEntite, Commande extends Message, Fait extends Message> {
  nom: NomEntite;
  /** Form of the stored state. */
  forme: number;
  /** Shapes of its facts. */
  formes: Formes;
  /** Begins the numbers of its streams: `PDN-50-2027-0001`. */
  prefixe: string;
  /** The command that opens a stream. */
  ouverture: Commande['type'];
  /** Whether `decide` is asked at all: what is not heard is not kept either. */
  estEntendu(type: Commande['type'], acteur: Pick<Acteur, 'kind' | 'auNomDe'>): boolean;
  decide(commande: Commande, etat: Etat | null, context: DecisionContext): Fait[];
  evolve(etat: Etat | null, fait: Fait, version: number): Etat;
  echeances(etat: Etat, context: Context): EcheanceDEntite[];
  taches(etat: Etat, context: Context): TacheDEntite[];
  courriers(fait: Fait, etat: Etat, context: Context): CourrierIntent[];
  /** Whether this reminder is still to be sent, looked at again when its turn comes. */
  rappelAttendu(rappel: RappelEcrit, etat: Etat, context: Context): boolean;
  /** What this fact asks of other streams; `id`: of this one. */
  suites(fait: Fait, etat: Etat, id: string): Suite[];
  /**
   * What it must be told, as a command, once a command that it brought to another stream has its outcome; `refus`: the
   * code of a refusal.
   */
  retour(apportee: Pick<Suite, 'entite' | 'id' | 'type' | 'data'>, refus: string | null): Commande | null;
  vue(etat: Etat, context: Context): VueDEntite;
  details(etat: Etat, context: Context): string;
  /** Who plays a role; a role that is not here is the reseau's, or named by the mail itself. */
  personnes(etat: Etat): Partial<Record<Destinataire, string>>;
}

interface Message {
  type: string;
  data: object;
}
