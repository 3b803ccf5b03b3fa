import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes, type Attente } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { auPlusTotOuvre } from './partir.js';

type Fait = EventOf<'BilanOuvert' | 'BilanRemis' | 'BilanContresigne' | 'BilanRenvoye' | 'BilanAccepte'>;

export function bilan(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  const { exercice } = event.data;
  const duBilan = (acte: 'bilan' | 'contresignature'): Attente[] =>
    attentes(dossier, context).filter(({ lien }) => lien?.acte === acte && lien.exercice === exercice);
  switch (event.type) {
    case 'BilanOuvert':
      return duBilan('bilan').map((attente) => auPlusTotOuvre(ecrire(attente), dossier, context));
    case 'BilanRemis':
      return duBilan('contresignature').map((attente) => ecrire(attente));
    case 'BilanContresigne':
      return [];
    case 'BilanRenvoye':
      return duBilan('bilan').map((attente) => ecrire(attente));
    case 'BilanAccepte':
      return actePourChacun('bilan-accepte', LES_DEUX, { exercice });
    default:
      return assertNever(event);
  }
}
