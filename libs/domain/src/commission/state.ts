import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { ModeDeDecision, TypeDeVoix } from '../instances/instance.js';
import type { Programme } from '../labellisation/programme.js';
import type { Critere } from '../labellisation/vocabulaire.js';
import type { Jour, JourHeure } from '../temps.js';
import type { VoixExprimee } from './commands.js';
import type { GabaritDeSeance } from './courriers/gabarits.js';
import type { Appreciation, Fonction, Issue, Presence, SignatairePv, VoieDeDecision } from './vocabulaire.js';

export interface Membre {
  personne: string;
  siege: string;
  fonction: Fonction;
  voix: TypeDeVoix;
  presence: Presence | null;
  /** On the date that stands now. */
  convoque: boolean;
}

export interface DecisionDAffaire {
  issue: Issue;
  par: VoieDeDecision;
  motif: DocumentRef;
  prochaineSeance: Jour | null;
  le: Jour;
}

/** A dossier before this session. */
export interface Affaire {
  dossier: string;
  categorieMetier: string;
  criteres: Partial<Record<Critere, Appreciation>>;
  voix: VoixExprimee[];
  /** Members who are concerned: they neither debate nor vote. */
  deports: { personne: string; motif: DocumentRef | null }[];
  decision: DecisionDAffaire | null;
}

/** A decision on its way to its dossier; `cle` names it within the session. */
export interface Transmission {
  cle: string;
  dossier: string;
  issue: Issue;
  motif: DocumentRef;
  prochaineSeance: Jour | null;
  /** The civil day of the decision. */
  le: Jour;
  statut: { etat: 'a-transmettre' | 'transmise' | 'classee' } | { etat: 'refusee'; code: string; le: Jour };
}

interface Socle {
  version: number;
  numero: string;
  reseau: string;
  programme: Programme;
  /** Version of the regles in force when it was planned. */
  regles: number;
  instance: string;
  quorum: number;
  mode: ModeDeDecision;
  convocation: { joursAvant: number; rappel: number };
  date: JourHeure;
  dureeMinutes: number;
  lieu: DocumentRef;
  planifieeLe: Jour;
  /** Of the reminders: a new date starts another one. */
  serie: number;
  serieDepuis: Jour;
  convoqueeLe: Jour | null;
  membres: Membre[];
  affaires: Affaire[];
  /** Taken off the agenda for another session: proposed again there. */
  differees: { dossier: string; motif: DocumentRef }[];
  transmissions: Transmission[];
  /** Keys of échéances of this series that fired. */
  echues: string[];
  nonRemis: CourrierDeSeanceEnEchec[];
}

export interface CourrierDeSeanceEnEchec {
  courrier: string;
  gabarit: GabaritDeSeance;
  personne: string;
  serie: string | null;
  depuis: Jour;
  /** A reminder that somebody must look at. */
  suite?: SuiteDEnvoi;
}

export interface EnPreparation extends Socle {
  etape: 'preparation';
}

export interface Ouverte extends Socle {
  etape: 'ouverte';
  ouverteLe: Jour;
  /** At the opening: the quorum counts them. */
  presents: string[];
}

export interface ASigner extends Socle {
  etape: 'proces-verbal';
  presents: string[];
  texte: DocumentRef | null;
  etabliLe: Jour;
  signatures: Signature[];
}

/** The minutes are signed; the decisions are on their way, or have arrived. */
export interface Signee extends Socle {
  etape: 'signee';
  presents: string[];
  texte: DocumentRef | null;
  signatures: Signature[];
  signeeLe: Jour;
  rectifications: Rectification[];
}

export interface Annulee extends Socle {
  etape: 'annulee';
  motif: DocumentRef;
  annuleeLe: Jour;
}

export interface Signature {
  signataire: SignatairePv;
  personne: string;
  le: Jour;
}

export interface Rectification {
  motif: DocumentRef;
  dossier: string | null;
  voix: VoixExprimee[];
  le: Jour;
}

/** Where a session stands: one shape per step. */
export type Commission = EnPreparation | Ouverte | ASigner | Signee | Annulee;

/** Number of the shape above, kept with a stored state. */
export const FORME_COMMISSION = 1;

/** Nothing more will come by itself. */
export const estTerminee = (commission: Commission): boolean =>
  commission.etape === 'annulee' ||
  (commission.etape === 'signee' &&
    commission.transmissions.every(({ statut: { etat } }) => etat === 'transmise' || etat === 'classee'));

export const affaireDe = (commission: Commission, dossier: string): Affaire | undefined =>
  commission.affaires.find((affaire) => affaire.dossier === dossier);

export const estPresent = ({ presence }: Membre): boolean =>
  presence === 'present' || presence === 'a-distance';

/** Who counts for the quorum. */
export const votantsPresents = ({ membres }: Pick<Commission, 'membres'>): Membre[] =>
  membres.filter((membre) => membre.voix === 'deliberative' && estPresent(membre));

/** Who may vote on this dossier. */
export const votants = (commission: Pick<Commission, 'membres'>, { deports }: Affaire): Membre[] =>
  votantsPresents(commission).filter(
    ({ personne }) => !deports.some((deport) => deport.personne === personne),
  );

export const decompte = ({ voix }: Pick<Affaire, 'voix'>, issue: Issue | 'abstention'): number =>
  voix.filter((exprimee) => exprimee.voix === issue).length;
