import { assertNever } from '../../assert-never.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { echeances } from '../echeances/index.js';
import { annoncerArchivage } from '../label/archiver-dossier.js';
import { prendreEffet } from '../label/prendre-effet.js';
import type { LabellisationEvent } from '../events.js';
import { serieDeLaCle } from '../series.js';
import type { Labellisation } from '../state.js';

/**
 * Time has passed. Overdue reminders of one wait are one command: all are recorded, the last one is mailed.
 * @throws {Refusal} `echeance-non-due`
 */
export function declencherEcheance(
  { cle }: DataOf<'declencherEcheance'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  const dues = echeances(dossier, context).filter(({ at }) => at <= context.now);
  const due = dues.find((echeance) => echeance.cle === cle);
  if (!due) throw new Refusal('echeance-non-due', 'Cette échéance n’est pas due.');
  const { action, jour } = due;
  switch (action.kind) {
    case 'relance':
      return relancer(dues.filter((autre) => estDeLaMemeAttente(autre, due)));
    case 'tache':
      return [{ type: 'TacheSignalee', data: { cle, tache: action.tache } }];
    case 'ouverture-bilan': {
      const { exercice, dateLimite } = action;
      return [{ type: 'BilanOuvert', data: { exercice, cle, dateLimite, serie: 1, le: jour } }];
    }
    case 'prise-d-effet':
      return prendreEffet(cle, dossier);
    case 'avertissement-archivage':
      return annoncerArchivage(cle, dossier, context);
    case 'repere':
      throw new Refusal('echeance-non-due', 'Cette date n’est qu’un repère.');
    default:
      return assertNever(action);
  }
}

function relancer(dues: Echeance[]): LabellisationEvent[] {
  const derniere = dues.at(-1);
  return dues.flatMap(({ cle, action }): LabellisationEvent[] => {
    if (action.kind !== 'relance') return [];
    const { kind: _, ...relance } = action;
    return [{ type: 'RelanceEchue', data: { cle, ...relance, envoyee: cle === derniere?.cle } }];
  });
}

function estDeLaMemeAttente(autre: Echeance, due: Echeance): boolean {
  if (autre.action.kind !== 'relance' || due.action.kind !== 'relance') return false;
  return (
    serieDeLaCle(autre.cle) === serieDeLaCle(due.cle) &&
    autre.action.destinataires.join() === due.action.destinataires.join()
  );
}
