import type { VueDEntite } from '../entite.js';
import type { Context } from '../labellisation/context.js';
import type { Programme } from '../labellisation/programme.js';
import type { Jour } from '../temps.js';
import { echeancesAppel } from './echeances.js';
import type { Appel } from './state.js';

/** One row of the list of calls: ids, dates and numbers. */
export interface VueAppel extends VueDEntite {
  etat: Appel['statut'];
  attenteDe: 'employeur' | 'coordinateur' | 'personne';
  programme: Programme;
  /** Document that holds its title. */
  titre: string;
  ouvreLe: Jour;
  clotureLe: Jour;
  invites: number;
  candidatures: number;
}

export function vueAppel(appel: Appel, context: Context): VueAppel {
  const { numero, programme, titre, ouvreLe, clotureLe, statut, resultatsLe } = appel;
  const prochaine = echeancesAppel(appel, context).find(({ action }) => action.kind !== 'repere');
  return {
    ...{ numero, programme, ouvreLe, clotureLe },
    titre: titre.id,
    invites: appel.invites.length,
    candidatures: appel.candidatures.length,
    etat: statut,
    attenteDe: statut === 'ouvert' ? 'employeur' : resultatsLe ? 'personne' : 'coordinateur',
    clos: resultatsLe !== null,
    prochaineEcheance: prochaine?.at ?? null,
  };
}
