import { dossierOf } from '@pdn/contracts/temporal';
import type { AnyState, CourrierIntent } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { ANNONCER_COURRIERS } from '../courriers/ecouter.js';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';
import { enchainer, type EvenementRow } from '../journal/evenement.js';
import { emettreLiens, revoquerLiensDe } from '../liens/emettre.js';
import { ecrireVues } from '../vues/ecrire-vues.js';
import { lignesDe } from '../vues/lignes.js';
import type { Charge } from './charger.js';
import type { CommandeRow } from './commande.js';
import {
  avecSesCopies,
  courrierDecide,
  ecrireCourriers,
  nonRegle,
  type CourrierDecide,
} from './courriers.js';
import type { Decision } from './decider.js';
import { effacerContenus } from './effacer.js';
import { ecrireEvenements } from './ecrire-evenements.js';
import { apportee, ecrireSuites, suiteDecidee, type Apportee, type SuiteDecidee } from './suites.js';
import type { Situation } from './wake-de.js';

interface Deroulement {
  rows: EvenementRow[];
  etat: AnyState;
  courriers: CourrierDecide[];
  suites: SuiteDecidee[];
}

/** Writes all that the events change, and says where the dossier then stands. */
export function accepter(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision,
): Situation & { rows: EvenementRow[]; apportees: Apportee[] } {
  const { stream, reseau, now } = charge;
  const suite = derouler(charge, commande, decision);
  const { personnes } = fluxDe(stream).entite;
  const lignes = lignesDe(stream, suite.etat, decision.context);
  const tete = suite.rows.at(-1)!;

  tx.send(ecrireEvenements(suite.rows));
  for (const query of ecrireVues(stream, reseau.cle, tete, lignes)) tx.send(query);
  if (decision.events.some(({ type }) => type === 'ContactChange'))
    tx.send(revoquerLiensDe(stream, 'employeur', personnes(suite.etat).employeur ?? '', now));
  if (decision.events.some(({ type }) => type === 'DossierArchive'))
    for (const query of effacerContenus(stream)) tx.send(query);
  const emission = {
    stream,
    reseau: reseau.cle,
    secret: store.secret,
    now,
    calendrier: decision.context.calendrier,
    personneDe: personneDe(stream, suite.etat),
  };
  for (const query of emettreLiens(emission, suite.courriers)) tx.send(query);
  if (suite.courriers.length > 0) {
    const expedition = { stream, reseau: reseau.cle, expediteur: reseau.expediteur, now };
    tx.send(ecrireCourriers(expedition, suite.courriers));
    tx.send(ANNONCER_COURRIERS);
  }
  if (suite.suites.length > 0) tx.send(ecrireSuites(reseau.cle, stream, suite.suites));
  decision.numero?.retenir();

  return {
    stream,
    version: tete.version,
    etat: suite.etat,
    lignes,
    reseau,
    context: decision.context,
    nonRegles: [...charge.nonRegles, ...suite.courriers.map(nonRegle(now))],
    aFaire: charge.aFaire,
    rows: suite.rows,
    apportees: suite.suites.map(apportee),
  };
}

/** Event by event: the state that each leads to, who is told of it, and what it asks of other streams. */
function derouler(charge: Charge, { id, acteur }: CommandeRow, { events, context }: Decision): Deroulement {
  const { stream } = charge;
  const { entite } = fluxDe(stream);
  const rows = enchainer(events, charge.verrou, {
    stream,
    reseau: charge.reseau.cle,
    commande: id,
    acteur,
    survenu_le: charge.now,
    enregistre_le: new Date().toISOString(),
  });
  let etat = charge.ouvert?.etat ?? null;
  const courriers: CourrierDecide[] = [];
  const suites: SuiteDecidee[] = [];
  for (const [index, event] of events.entries()) {
    const version = charge.verrou.version + 1 + index;
    etat = entite.evolve(etat, event, version);
    courriers.push(
      ...entite
        .courriers(event, etat, context)
        .map(courrierDecide(stream, version, personneDe(stream, etat)))
        .flatMap(avecSesCopies),
    );
    suites.push(...entite.suites(event, etat, dossierOf(stream)).map(suiteDecidee(stream, version, acteur)));
  }
  return { rows, etat: etat!, courriers, suites };
}

/** Who plays a role: a person of the stream, or whoever the reseau names. */
function personneDe(stream: string, etat: AnyState): (role: CourrierIntent['destinataire']) => string {
  const personnes = fluxDe(stream).entite.personnes(etat);
  return (role) => personnes[role] ?? role;
}
