import { dossierOf } from '@pdn/contracts/temporal';
import type { AnyState, CourrierIntent } from '@pdn/domain';
import type { QueryConfig } from 'pg';
import type { Store } from '../connexion/store.js';
import { ANNONCER_COURRIERS } from '../courriers/ecouter.js';
import type { Tx } from '../connexion/transaction.js';
import { tourATour } from './tour-a-tour.js';
import { fluxDe } from '../flux/flux.js';
import { enchainer, type EvenementRow } from '../journal/evenement.js';
import { emettreLiens, revoquerLiensDe } from '../liens/emettre.js';
import { ecrireVues } from '../vues/ecrire-vues.js';
import { lignesDe, type Lignes } from '../vues/lignes.js';
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
export async function accepter(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision,
): Promise<Situation & { rows: EvenementRow[]; apportees: Apportee[] }> {
  const { stream, reseau, now } = charge;
  const suite = await derouler(charge, commande, decision);
  const lignes = lignesDe(stream, suite.etat, decision.context);

  await tourATour(ecritures(store, charge, decision, suite, lignes), tx.send);
  decision.numero?.retenir();

  return {
    stream,
    version: suite.rows.at(-1)!.version,
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

/** Each composed when it leaves: those of hundreds of facts are long. */
function* ecritures(
  { secret }: Store,
  { stream, reseau: { cle: reseau, expediteur }, now }: Charge,
  { events, context: { calendrier } }: Decision,
  { rows, etat, courriers, suites }: Deroulement,
  lignes: Lignes,
): Generator<QueryConfig> {
  yield ecrireEvenements(rows);
  yield* ecrireVues(stream, reseau, rows.at(-1)!, lignes);
  if (events.some(({ type }) => type === 'ContactChange'))
    yield revoquerLiensDe(stream, 'employeur', fluxDe(stream).entite.personnes(etat).employeur ?? '', now);
  if (events.some(({ type }) => type === 'DossierArchive')) yield* effacerContenus(stream);
  const emission = { stream, reseau, secret, now, calendrier, personneDe: personneDe(stream, etat) };
  yield* emettreLiens(emission, courriers);
  if (courriers.length > 0) {
    yield ecrireCourriers({ stream, reseau, expediteur, now }, courriers);
    yield ANNONCER_COURRIERS;
  }
  if (suites.length > 0) yield ecrireSuites(reseau, stream, suites);
}

/** Event by event: the state that each leads to, who is told of it, and what it asks of other streams. */
async function derouler(
  charge: Charge,
  { id, acteur }: CommandeRow,
  { events, context }: Decision,
): Promise<Deroulement> {
  const { stream } = charge;
  const { entite } = fluxDe(stream);
  const enveloppe = {
    stream,
    reseau: charge.reseau.cle,
    commande: id,
    acteur,
    survenu_le: charge.now,
    enregistre_le: new Date().toISOString(),
  };
  const rows: EvenementRow[] = [];
  let etat = charge.ouvert?.etat ?? null;
  const courriers: CourrierDecide[] = [];
  const suites: SuiteDecidee[] = [];
  await tourATour(events, (event) => {
    const [row] = enchainer([event], rows.at(-1) ?? charge.verrou, enveloppe) as [EvenementRow];
    const { version } = row;
    rows.push(row);
    etat = entite.evolve(etat, event, version);
    courriers.push(
      ...entite
        .courriers(event, etat, context)
        .map(courrierDecide(stream, version, personneDe(stream, etat)))
        .flatMap(avecSesCopies),
    );
    suites.push(...entite.suites(event, etat, dossierOf(stream)).map(suiteDecidee(stream, version, acteur)));
  });
  return { rows, etat: etat!, courriers, suites };
}

/** Who plays a role: a person of the stream, or whoever the reseau names. */
function personneDe(stream: string, etat: AnyState): (role: CourrierIntent['destinataire']) => string {
  const personnes = fluxDe(stream).entite.personnes(etat);
  return (role) => personnes[role] ?? role;
}
