import { assertNever } from '../../assert-never.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { acte, actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';

type Fait = EventOf<
  'CandidatureMiseEnListeDAttente' | 'ListeDAttenteConfirmee' | 'CandidatureSortieDeListeDAttente'
>;

export function listeAttente(event: Fait, dossier: Labellisation): CourrierIntent[] {
  switch (event.type) {
    case 'CandidatureMiseEnListeDAttente': {
      const { motif, rang, le } = event.data;
      return actePourChacun('liste-attente', LES_DEUX, {
        motif: motif.id,
        inscription: le,
        ...(rang === undefined ? {} : { rang }),
      });
    }
    case 'ListeDAttenteConfirmee':
      return [
        acte('liste-attente-confirmee', 'employeur', {
          ...(dossier.etape === 'liste-attente' ? { inscription: dossier.inscriteLe } : {}),
        }),
      ];
    case 'CandidatureSortieDeListeDAttente':
      return actePourChacun('liste-attente-sortie', LES_DEUX, {
        entretienTenu: dossier.etape === 'entretien' && dossier.entretien.statut === 'favorable',
      });
    default:
      return assertNever(event);
  }
}
