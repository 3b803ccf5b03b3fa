import { assertNever } from '../assert-never.js';
import type { Context } from '../labellisation/context.js';
import { serieDeLaCle } from '../labellisation/series.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf } from './commands.js';
import { echeancesAppel, type EcheanceAppel } from './echeances.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** Overdue reminders of one invitation are one command: the last one is mailed. @throws {Refusal} `echeance-non-due` */
export function declencherEcheance(
  { cle }: AppelDataOf<'declencherEcheance'>,
  appel: Appel,
  context: Context,
): AppelEvent[] {
  const dues = echeancesAppel(appel, context).filter(({ at }) => at <= context.now);
  const due = dues.find((echeance) => echeance.cle === cle);
  if (!due) throw nonDue();
  switch (due.action.kind) {
    case 'cloture':
      return [{ type: 'AppelClos', data: { cle, le: due.jour } }];
    case 'relance':
      return relancer(
        dues.filter((autre) => serieDeLaCle(autre.cle) === serieDeLaCle(cle)),
        appel,
      );
    case 'repere':
      throw nonDue();
    default:
      return assertNever(due.action);
  }
}

function relancer(dues: EcheanceAppel[], { clotureLe: dateLimite }: Appel): AppelEvent[] {
  const derniere = dues.at(-1);
  return dues.flatMap(({ cle, action }): AppelEvent[] => {
    if (action.kind !== 'relance') return [];
    const { invitation, courrier, destinataires } = action;
    const envoyee = cle === derniere?.cle;
    return [
      { type: 'RelanceEchue', data: { cle, invitation, courrier, destinataires, envoyee, dateLimite } },
    ];
  });
}

const nonDue = () => new Refusal('echeance-non-due', 'Cette échéance n’est pas due.');
