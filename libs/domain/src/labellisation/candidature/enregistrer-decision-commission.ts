import { assertNever } from '../../assert-never.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie, jourDuFait } from '../faits.js';
import type { EnCommission, Labellisation } from '../state.js';

/**
 * What the commission said, entered by the coordination in its name.
 * @throws {Refusal} `pas-en-commission`, `seance-passee`
 */
export function enregistrerDecisionCommission(
  { decision, motif, prochaineSeance, le }: DataOf<'enregistrerDecisionCommission'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (estDejaRendue(decision, dossier)) return [];
  exigerOuvert(dossier);
  exigerCommission(dossier);
  const date = jourDuFait(le, dossier, context);
  switch (decision) {
    case 'ajournee':
      if (dossier.ajournement?.le === date && (prochaineSeance ?? null) === dossier.prochaineSeance)
        return [];
      if (prochaineSeance !== undefined && prochaineSeance <= date)
        throw new Refusal(
          'seance-passee',
          'La prochaine séance doit venir après celle-ci.',
          'prochaineSeance',
        );
      return [
        {
          type: 'CommissionAjournee',
          data: { motif, ...(prochaineSeance === undefined ? {} : { prochaineSeance }), le: date },
        },
      ];
    case 'favorable':
      return [{ type: 'CommissionFavorable', data: { motif, ...faitEtSaisie(le, dossier, context) } }];
    case 'defavorable':
      return [{ type: 'CommissionDefavorable', data: { motif, le: date } }];
    default:
      return assertNever(decision);
  }
}

function estDejaRendue(decision: 'ajournee' | 'favorable' | 'defavorable', dossier: Labellisation): boolean {
  if (decision === 'favorable') return dossier.etape === 'entretien' && dossier.admisePar === 'commission';
  return decision === 'defavorable' && dossier.etape === 'refusee' && dossier.par === 'commission';
}

function exigerCommission(dossier: Labellisation): asserts dossier is EnCommission {
  if (dossier.etape !== 'commission')
    throw new Refusal('pas-en-commission', 'Cette candidature n’est pas devant la commission.');
}
