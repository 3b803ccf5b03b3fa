import type { Answer, Execution, Prochaine } from '@pdn/contracts/temporal';
import { Refusal, type Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauDuStream, type Tx } from '../connexion/transaction.js';
import { accepter } from './accepter.js';
import { charger, type Charge } from './charger.js';
import { deposerEcheance, exigerAJour, lireCommande, noterIssue, type CommandeRow } from './commande.js';
import { decider, refusDe, type Decision, type Refus } from './decider.js';
import { lienDe, marquerUtilise, verifierLien, type LienVerrouille } from './lien.js';
import { reglerConstat, sansConstatDe } from './non-regles.js';
import { ecrireSuites, retourDe } from './suites.js';
import { preparerVerrou } from './verrou.js';
import { estApportee, estDepart, WAKE_VIDE, wakeDe } from './wake-de.js';
import { wakeDeCharge } from './wake.js';

export interface Demande {
  stream: string;
  commandId: string;
  /** Workflow time; an exercice goes by its own clock instead. */
  now: Instant;
  /** Set when the loop fires it: its command comes with it. */
  echeance?: Prochaine;
}

export interface Executee extends Execution {
  /** Streams to which this command has just brought something to do. */
  reveiller: string[];
}

/**
 * One command, one transaction, whatever becomes of it: called again with the same id, it gives the answer that is
 * stored. A refusal is an answer.
 * @throws {TechnicalError} and nothing is written, or its acknowledgement was lost: the same call says which
 */
export function execute(store: Store, demande: Demande): Promise<Executee> {
  const { stream, commandId: commande } = demande;
  return dansReseauDuStream(store, { stream, commande }, (tx) => executer(store, tx, demande));
}

async function executer(
  store: Store,
  tx: Tx,
  { stream, commandId, now, echeance }: Demande,
): Promise<Executee> {
  const depart = echeance !== undefined && estDepart(echeance.key);
  if (!echeance) preparerVerrou(tx, stream, commandId);
  const charging = charger(store, tx, stream, now);
  if (echeance && !depart && !estApportee(echeance.key))
    deposerEcheance(tx, stream, { id: commandId, key: echeance.key });
  const [charge, commande, lien] = await Promise.all([
    charging,
    lireCommande(tx, stream, commandId),
    lienDe(tx, stream, commandId),
  ]);

  if (!charge) return { answer: INCONNUE, wake: WAKE_VIDE, reveiller: [] };
  if (depart) return inchange(accord(charge), charge);
  if (!commande) return inchange(INCONNUE, charge);
  if (commande.issue) return inchange(commande.issue, charge);
  const decision = await trancher(tx, charge, commande, lien);
  const nonRegles = sansConstatDe(charge.nonRegles, commandId);
  const aFaire = charge.aFaire.filter(({ id }) => id !== commandId);
  return conclure(store, tx, { ...charge, nonRegles, aFaire }, commande, decision);
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

function conclure(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision | Refus,
): Executee {
  const execution = suiteDe(store, tx, charge, commande, decision);
  if (commande.type === 'constaterNonRemise') reglerConstat(tx, commande.id);
  // an échéance that is refused today may be due tomorrow: it has no outcome, or it could never fire again
  if (execution.answer.kind === 'refused' && commande.type === 'declencherEcheance') tx.abandon();
  else noterIssue(tx, commande.id, execution.answer);
  const retour = retourDe(charge.stream, commande, execution.answer);
  if (retour.length > 0) tx.send(ecrireSuites(charge.reseau.cle, charge.stream, retour));
  return { ...execution, reveiller: [...execution.reveiller, ...retour.map(({ stream }) => stream)] };
}

function suiteDe(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision | Refus,
): Executee {
  if ('kind' in decision) return inchange(decision, charge);
  if (commande.lien) marquerUtilise(tx, commande.lien, commande.id, charge.now);
  if (decision.events.length === 0) return inchange(accord(charge), charge);
  const { rows, reveiller, ...situation } = accepter(store, tx, charge, commande, decision);
  const events = rows.map(({ type, version }) => ({ type, version }));
  const answer: Answer = { kind: 'accepted', version: situation.version, events };
  return { answer, wake: wakeDe(situation), reveiller };
}

const inchange = (answer: Answer, charge: Charge): Executee => ({
  answer,
  wake: wakeDeCharge(charge),
  reveiller: [],
});

/** Nothing new: it was so already. */
const accord = ({ verrou }: Charge): Answer => ({ kind: 'accepted', version: verrou.version, events: [] });

const INCONNUE: Refus = {
  kind: 'refused',
  code: 'commande-inconnue',
  message: 'Cette demande n’est pas connue, ou elle a plus d’un jour : recommencez-la.',
};
