import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { attentes, type Attente } from './attentes/index.js';
import { ecrire } from './ecrire.js';
import { acte, actePourChacun, LES_DEUX } from './intentions.js';
import type { CourrierIntent } from './intention.js';
import { auPlusTotOuvre } from './partir.js';

type Fait = EventOf<
  | 'BilanOuvert'
  | 'BilanRemis'
  | 'BilanContresigne'
  | 'BilanRenvoye'
  | 'BilanAccepte'
  | 'BilanClos'
  | 'BilanRouvert'
>;

export function bilan(event: Fait, dossier: Labellisation, context: Context): CourrierIntent[] {
  const { exercice } = event.data;
  const duBilan = (acte: 'bilan' | 'contresignature'): Attente[] =>
    attentes(dossier, context).filter(({ lien }) => lien?.acte === acte && lien.exercice === exercice);
  switch (event.type) {
    case 'BilanOuvert':
      return duBilan('bilan').map((attente) => auPlusTotOuvre(ecrire(attente), dossier, context));
    case 'BilanRemis':
      return duBilan('contresignature').map((attente) => ecrire(attente));
    case 'BilanContresigne': {
      const { accord, remarque } = event.data;
      if (accord) return [];
      const donnees = { exercice, ...(remarque ? { remarque: remarque.id } : {}) };
      return actePourChacun('bilan-desaccord', ['professionnel', 'coordinateur'], donnees);
    }
    case 'BilanRenvoye':
      return duBilan('bilan').map((attente) => ecrire(attente));
    case 'BilanAccepte':
      return actePourChacun('bilan-accepte', LES_DEUX, { exercice });
    case 'BilanClos':
      return actePourChacun('bilan-clos', LES_DEUX, { exercice, motif: event.data.motif.id });
    case 'BilanRouvert': {
      const { motif, dateLimite } = event.data;
      return [
        ...duBilan('bilan').map((attente) => ecrire(attente)),
        acte('bilan-rouvert', 'employeur', { exercice, motif: motif.id, dateLimite }),
      ];
    }
    default:
      return assertNever(event);
  }
}
