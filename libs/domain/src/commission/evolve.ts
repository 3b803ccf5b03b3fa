import { assertNever } from '../assert-never.js';
import type { CommissionEvent } from './events.js';
import * as preparation from './evolutions/preparation.js';
import * as procesVerbal from './evolutions/proces-verbal.js';
import * as seance from './evolutions/seance.js';
import type { Commission } from './state.js';

/**
 * Where the session stands after this fact, the `version`-th of its stream.
 * @throws {TypeError} when this fact cannot follow: `decide` never lets it happen
 */
export const evolve = (
  commission: Commission | null,
  event: CommissionEvent,
  version: number,
): Commission => ({
  ...evoluer(commission, event),
  version,
});

/** @returns null for an empty stream */
export const fold = (events: readonly CommissionEvent[]): Commission | null =>
  events.reduce<Commission | null>((commission, event, rang) => evolve(commission, event, rang + 1), null);

function evoluer(avant: Commission | null, event: CommissionEvent): Commission {
  if (event.type === 'SeancePlanifiee') return preparation.planifiee(avant, event.data);
  if (!avant) throw new TypeError(`${event.type} cannot open a stream.`);
  switch (event.type) {
    case 'MembreInscrit':
      return preparation.membreInscrit(avant, event.data);
    case 'MembreRetire':
      return preparation.membreRetire(avant, event.data);
    case 'AffaireInscrite':
      return preparation.affaireInscrite(avant, event.data);
    case 'AffaireRetiree':
      return preparation.affaireRetiree(avant, event.data);
    case 'AffaireDifferee':
      return preparation.affaireDifferee(avant, event.data);
    case 'MembresConvoques':
      return preparation.membresConvoques(avant, event.data);
    case 'SeanceAjournee':
      return preparation.ajournee(avant, event.data);
    case 'SeanceAnnulee':
      return preparation.annulee(avant, event.data);
    case 'PresenceNotee':
      return seance.presenceNotee(avant, event.data);
    case 'DeportDeclare':
      return seance.deportDeclare(avant, event.data);
    case 'DeportLeve':
      return seance.deportLeve(avant, event.data);
    case 'SeanceOuverte':
      return seance.ouverte(avant, event.data);
    case 'CriteresApprecies':
      return seance.criteresApprecies(avant, event.data);
    case 'VoixRecueillies':
      return seance.voixRecueillies(avant, event.data);
    case 'DecisionPrise':
      return seance.decisionPrise(avant, event.data);
    case 'DecisionRouverte':
      return seance.decisionRouverte(avant, event.data);
    case 'ProcesVerbalEtabli':
      return procesVerbal.etabli(avant, event.data);
    case 'ProcesVerbalSigne':
      return procesVerbal.signe(avant, event.data);
    case 'ProcesVerbalClos':
      return procesVerbal.clos(avant, event.data);
    case 'ProcesVerbalRectifie':
      return procesVerbal.rectifie(avant, event.data);
    case 'DecisionTransmise':
      return procesVerbal.transmission(avant, event.data.cle, { etat: 'transmise' });
    case 'TransmissionRefusee': {
      const { cle, code, le } = event.data;
      return procesVerbal.transmission(avant, cle, { etat: 'refusee', code, le });
    }
    case 'TransmissionClassee':
      return procesVerbal.transmission(avant, event.data.cle, { etat: 'classee' });
    case 'RappelEchu':
    case 'TacheSignalee':
      return { ...avant, echues: [...avant.echues, event.data.cle] };
    case 'EnvoiSignale':
    case 'CourrierNonRemis': {
      const { serie, le: depuis, ...echec } = event.data;
      return { ...avant, nonRemis: [...avant.nonRemis, { ...echec, serie: serie ?? null, depuis }] };
    }
    case 'CourrierRenvoye': {
      const { personne } = event.data;
      return { ...avant, nonRemis: avant.nonRemis.filter((echec) => echec.personne !== personne) };
    }
    default:
      return assertNever(event);
  }
}
