import { courriers, evolve, parties, type CourrierIntent, type Labellisation } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import type { Tx } from '../connexion/transaction.js';
import { enchainer, type EvenementRow } from '../journal/evenement.js';
import { emettreLiens, revoquerLiensDe } from '../liens/emettre.js';
import { ecrireVues } from '../vues/ecrire-vues.js';
import { lignesDe } from '../vues/lignes.js';
import type { Charge } from './charger.js';
import type { CommandeRow } from './commande.js';
import { courrierDecide, ecrireCourriers, nonRegle, type CourrierDecide } from './courriers.js';
import type { Decision } from './decider.js';
import { attacher, ecrireEvenements } from './ecrire-evenements.js';
import type { Situation } from './wake-de.js';

interface Suite {
  rows: EvenementRow[];
  dossier: Labellisation;
  courriers: CourrierDecide[];
}

/** Writes all that the events change, and says where the dossier then stands. */
export function accepter(
  store: Store,
  tx: Tx,
  charge: Charge,
  commande: CommandeRow,
  decision: Decision,
): Situation & { rows: EvenementRow[] } {
  const { stream, reseau, now } = charge;
  const suite = derouler(charge, commande, decision);
  const lignes = lignesDe(suite.dossier, decision.context);
  const tete = suite.rows.at(-1)!;

  tx.send(ecrireEvenements(suite.rows));
  for (const query of ecrireVues(stream, reseau.cle, tete, lignes)) tx.send(query);
  if (decision.events.some(({ type }) => type === 'ContactChange'))
    tx.send(revoquerLiensDe(stream, 'employeur', parties(suite.dossier).contact, now));
  const emission = {
    stream,
    reseau: reseau.cle,
    secret: store.secret,
    now,
    calendrier: decision.context.calendrier,
    personneDe: personneDe(suite.dossier),
  };
  for (const query of emettreLiens(emission, suite.courriers)) tx.send(query);
  if (suite.courriers.length > 0)
    tx.send(
      ecrireCourriers({ stream, reseau: reseau.cle, expediteur: reseau.expediteur, now }, suite.courriers),
    );
  tx.send(attacher(commande.id));
  decision.numero?.retenir();

  return {
    stream,
    version: tete.version,
    dossier: suite.dossier,
    lignes,
    reseau,
    context: decision.context,
    nonRegles: [...charge.nonRegles, ...suite.courriers.map(nonRegle)],
    rows: suite.rows,
  };
}

/** Event by event: the state that each leads to, and who is told of it. */
function derouler(charge: Charge, { id, acteur }: CommandeRow, { events, context }: Decision): Suite {
  const rows = enchainer(events, charge.verrou, {
    stream: charge.stream,
    reseau: charge.reseau.cle,
    commande: id,
    acteur,
    survenu_le: charge.now,
    enregistre_le: new Date().toISOString(),
  });
  let dossier = charge.ouvert?.dossier ?? null;
  const decides: CourrierDecide[] = [];
  for (const [index, event] of events.entries()) {
    const version = charge.verrou.version + 1 + index;
    dossier = evolve(dossier, event, version);
    decides.push(
      ...courriers(event, dossier, context).map(courrierDecide(charge.stream, version, personneDe(dossier))),
    );
  }
  return { rows, dossier: dossier!, courriers: decides };
}

/** Who plays a role: a person of the dossier, or whoever the reseau names. */
const personneDe =
  (dossier: Labellisation) =>
  (role: CourrierIntent['destinataire']): string => {
    const { professionnel, contact } = parties(dossier);
    switch (role) {
      case 'employeur':
        return contact;
      case 'professionnel':
        return professionnel;
      case 'coordinateur':
      case 'caf':
        return role;
    }
  };
