import type { Annonce, Answer, Prochaine, Wake } from '@pdn/contracts/temporal';
import { Refusal, type Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauDuDepot, dansReseauDuStream, type Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import { accepter } from './accepter.js';
import { charger, type Charge } from './charger.js';
import { deposerEcheance, exigerAJour, lireCommande, noterIssue, type CommandeRow } from './commande.js';
import { decider, refusDe, type Decision, type Refus } from './decider.js';
import { deposer, estLaMeme, reprendreContenus, type DepotCommande } from './deposer.js';
import { entendre } from './entendre.js';
import { lienDe, marquerUtilise, verifierLien, type LienVerrouille } from './lien.js';
import { reglerConstat, sansConstatDe } from './non-regles.js';
import { apportee, ecrireSuites, resteApporte, retourDe, type Apportee } from './suites.js';
import { preparerVerrou, reprendreVerrou } from './verrou.js';
import { attend, estApportee, estDepart, WAKE_VIDE, wakeDe, type Situation } from './wake-de.js';
import { situationDe } from './wake.js';

/** `now`: of whoever asks; an exercice goes by its own clock instead, and no fact is older than the one before it. */
export type Demande = { stream: string; now: Instant } &
  /** Somebody's command, with all that came with it. */
  (
    | { depot: DepotCommande }
    /** What the stream itself waits for: `wake.next`, or the échéance of an exercice. `parLeWorkflow`: it hears of it here. */
    | { echeance: Prochaine; parLeWorkflow?: boolean }
    /** A command that lies in the store: another stream brought it, or a mail that did not arrive. */
    | { commandId: string }
  );

export type Issue =
  | {
      kind: 'faite';
      answer: Answer;
      /** Null when its workflow has nothing to hear of. */
      annonce: Annonce | null;
      /** Commands that wait for other streams because of it. */
      apportees: Apportee[];
      /** Where the stream then stands, for its workflow. */
      wake: Wake | null;
    }
  /** The id stands for another command. */
  | { kind: 'conflit' }
  /** This reseau has no such stream, or no such command. */
  | { kind: 'absente' };

/**
 * One command, one transaction, whatever becomes of it: asked again, it gives the answer that is stored. A refusal is an
 * answer.
 * @throws {TechnicalError} and nothing is written, or its acknowledgement was lost: the same call says which
 */
export const execute = (store: Store, demande: Demande): Promise<Issue> =>
  'depot' in demande
    ? dansReseauDuDepot(store, demande.depot.reseau, (tx) => executerDepot(store, tx, demande))
    : dansReseauDuStream(
        store,
        {
          stream: demande.stream,
          commande: 'echeance' in demande ? demande.echeance.id : demande.commandId,
        },
        (tx) =>
          'echeance' in demande ? executerEcheance(store, tx, demande) : executerDeposee(store, tx, demande),
      );

type Cas<Champ extends string> = Extract<Demande, Record<Champ, unknown>>;

async function executerDepot(store: Store, tx: Tx, { stream, now, depot }: Cas<'depot'>): Promise<Issue> {
  const ouvre = depot.type === fluxDe(stream).entite.ouverture;
  deposer(tx, depot);
  if (ouvre) preparerVerrou(tx, stream, depot.reseau);
  const [charge, commande, lien] = await Promise.all([
    charger(store, tx, stream, now),
    lireCommande(tx, stream, depot.id),
    lienDe(tx, stream, depot.id),
  ]);
  if (!charge || !commande) {
    tx.abandon();
    return { kind: 'absente' };
  }
  if (!estLaMeme(commande, depot)) {
    tx.abandon();
    return { kind: 'conflit' };
  }
  if (commande.issue) {
    tx.abandon();
    return { ...inchangee(commande.issue), apportees: await resteApporte(tx, stream) };
  }
  const issue = await executer(store, tx, charge, commande, lien);
  if (!issue.annonce) reprendreContenus(tx, commande.id);
  if (ouvre && issue.answer.kind === 'refused') reprendreVerrou(tx, stream);
  return issue;
}

async function executerDeposee(
  store: Store,
  tx: Tx,
  { stream, now, commandId }: Cas<'commandId'>,
): Promise<Issue> {
  const [charge, commande] = await Promise.all([
    charger(store, tx, stream, now),
    lireCommande(tx, stream, commandId),
  ]);
  if (!charge || !commande) return { kind: 'absente' };
  return commande.issue ? inchangee(commande.issue) : executer(store, tx, charge, commande, null);
}

async function executerEcheance(
  store: Store,
  tx: Tx,
  { stream, now, echeance, parLeWorkflow = false }: Cas<'echeance'>,
): Promise<Issue> {
  const charge = await charger(store, tx, stream, now);
  if (!charge) return inchangee(INCONNUE);
  const sansDecision = estDepart(echeance.key) || attendSonOriginal(charge, echeance.key);
  if (!sansDecision && !estApportee(echeance.key)) deposerEcheance(tx, stream, echeance);
  const commande = sansDecision ? null : await lireCommande(tx, stream, echeance.id);
  if (!commande || commande.issue) {
    const answer = commande?.issue ?? (sansDecision ? accord(charge) : INCONNUE);
    return { ...inchangee(answer), wake: parLeWorkflow ? entendu(tx, charge) : null };
  }
  return executer(store, tx, charge, commande, null, parLeWorkflow);
}

const attendSonOriginal = ({ stream, ouvert, nonRegles }: Charge, cle: string): boolean =>
  ouvert !== null &&
  fluxDe(stream)
    .entite.echeances(ouvert.etat, ouvert.context)
    .some((echeance) => echeance.cle === cle && attend(echeance, nonRegles));

async function executer(
  store: Store,
  tx: Tx,
  chargee: Charge,
  commande: CommandeRow,
  lien: LienVerrouille | null,
  parLeWorkflow = false,
): Promise<Extract<Issue, { kind: 'faite' }>> {
  const decision = await trancher(tx, chargee, commande, lien);
  const charge = {
    ...chargee,
    nonRegles: sansConstatDe(chargee.nonRegles, commande.id),
    aFaire: chargee.aFaire.filter(({ id }) => id !== commande.id),
  };
  const suite = await suiteDe(store, tx, charge, commande, decision);
  if (commande.type === 'constaterNonRemise') reglerConstat(tx, commande.id);
  // an échéance that is refused today may be due tomorrow: it has no outcome, or it could never fire again
  if (suite.answer.kind === 'refused' && commande.type === 'declencherEcheance') tx.abandon();
  else noterIssue(tx, commande.id, suite.answer);
  const retour = retourDe(charge.stream, commande, suite.answer);
  if (retour.length > 0) tx.send(ecrireSuites(charge.reseau.cle, charge.stream, retour));
  return {
    kind: 'faite',
    answer: suite.answer,
    // reminders may have waited for a mail whose failure is on record now
    annonce:
      suite.changed || commande.type === 'constaterNonRemise'
        ? { stream: charge.stream, signal: commande.type, commandId: commande.id }
        : null,
    apportees: [...suite.apportees, ...retour.map(apportee)],
    wake: parLeWorkflow ? entendu(tx, charge, suite.situation) : null,
  };
}

async function trancher(
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  lien: LienVerrouille | null,
): Promise<Decision | Refus> {
  try {
    exigerAJour(commande, charge.verrou.version);
    verifierLien(lien, commande, charge.now);
    return await decider(tx, charge, commande);
  } catch (error) {
    if (error instanceof Refusal) return refusDe(error);
    throw error;
  }
}

interface Suite {
  answer: Answer;
  changed: boolean;
  apportees: Apportee[];
  situation: Situation | null;
}

async function suiteDe(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision | Refus,
): Promise<Suite> {
  const rien = { changed: false, apportees: [], situation: null };
  if ('kind' in decision) return { ...rien, answer: decision };
  if (commande.lien) marquerUtilise(tx, commande.lien, commande.id, charge.now);
  if (decision.events.length === 0) return { ...rien, answer: accord(charge) };
  const { rows, apportees, ...situation } = await accepter(store, tx, charge, commande, decision);
  const events = rows.map(({ type, version }) => ({ type, version }));
  const answer: Answer = { kind: 'accepted', version: situation.version, events };
  return { answer, changed: true, apportees, situation };
}

/** What the workflow that asked now knows, noted as heard. `suite`: where the stream stands if it has just changed. */
function entendu(tx: Tx, charge: Charge, suite: Situation | null = null): Wake {
  const situation = suite ?? situationDe(charge);
  if (!situation) return WAKE_VIDE;
  const wake = wakeDe(situation);
  entendre(tx, charge.stream, wake);
  return wake;
}

const inchangee = (answer: Answer): Extract<Issue, { kind: 'faite' }> => ({
  kind: 'faite',
  answer,
  annonce: null,
  apportees: [],
  wake: null,
});

/** Nothing new: it was so already. */
const accord = ({ verrou }: Charge): Answer => ({ kind: 'accepted', version: verrou.version, events: [] });

const INCONNUE: Refus = {
  kind: 'refused',
  code: 'commande-inconnue',
  message: 'Cette demande n’est pas connue : recommencez-la.',
};
