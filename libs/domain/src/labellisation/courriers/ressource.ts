import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  | 'CandidatureOrienteeEnPersonneRessource'
  | 'PersonneRessourceProposee'
  | 'PersonneRessourceAcceptee'
  | 'PersonneRessourceReconnue'
  | 'PersonneRessourceTerminee'
>;

export function ressource(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'CandidatureOrienteeEnPersonneRessource':
      return actePourChacun('commission-ressource', LES_DEUX, { motif: event.data.motif.id });
    case 'PersonneRessourceProposee':
      return attentes(dossier, context).map((attente) => ecrire(attente));
    case 'PersonneRessourceAcceptee':
      return [];
    case 'PersonneRessourceReconnue':
      return actePourChacun('ressource-reconnue', LES_DEUX, cadre(dossier));
    case 'PersonneRessourceTerminee': {
      const { par, motif, le } = event.data;
      return actePourChacun('ressource-terminee', [...LES_DEUX, 'coordinateur'], {
        par,
        motif: motif.id,
        le,
      });
    }
    default:
      return assertNever(event);
  }
}

const cadre = (dossier: Labellisation): CourrierIntent['donnees'] =>
  dossier.etape === 'personne-ressource'
    ? { domaines: dossier.domaines.join(), ressource: dossier.ressource.id }
    : {};
