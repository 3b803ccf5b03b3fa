import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { acte, actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  | 'EntretienPlanifie'
  | 'EntretienAnnule'
  | 'AbsenceConstatee'
  | 'EntretienFavorable'
  | 'EntretienACompleter'
  | 'EntretienDefavorable'
>;

export function entretien(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  switch (event.type) {
    case 'EntretienPlanifie':
      return attentes(dossier, context).map((attente) => ({ ...ecrire(attente), copie: ['employeur'] }));
    case 'EntretienAnnule':
      return [
        acte('entretien-annule', 'professionnel', { motif: event.data.motif.id, ...dateDuDernier(dossier) }),
      ];
    case 'AbsenceConstatee':
      return [
        acte('entretien-absence', 'professionnel', { motif: event.data.motif.id, ...dateDuDernier(dossier) }),
      ];
    case 'EntretienFavorable':
      return [];
    case 'EntretienACompleter':
      return actePourChacun('entretien-a-completer', LES_DEUX, { motif: event.data.motif.id });
    case 'EntretienDefavorable':
      return actePourChacun('entretien-defavorable', LES_DEUX, { motif: event.data.motif.id });
    default:
      return assertNever(event);
  }
}

const dateDuDernier = (dossier: Labellisation): { date?: string } =>
  dossier.etape === 'entretien' && dossier.entretien.statut === 'a-planifier' && dossier.entretien.precedent
    ? { date: dossier.entretien.precedent.date }
    : {};
