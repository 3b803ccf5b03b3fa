import { assertNever } from '../../assert-never.js';
import type { DocumentRef } from '../../document.js';
import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, exigerVraisemblable, faitEtSaisie, jourDuFait } from '../faits.js';
import type { EnCommission, Labellisation } from '../state.js';

/**
 * What the commission said, or whichever body the reseau gives this to, entered by the coordination in its name. Adjourned, the candidature goes on waiting.
 * @throws {Refusal} `pas-en-commission`, `seance-passee`, `date-invraisemblable`
 */
export function enregistrerDecisionCommission(
  { decision, motif, prochaineSeance, le }: DataOf<'enregistrerDecisionCommission'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (decision === 'favorable' && dossier.etape === 'entretien' && dossier.admisePar === 'commission')
    return [];
  if (decision === 'personne-ressource' && dossier.etape === 'ressource-proposee') return [];
  if (decision === 'defavorable' && dossier.etape === 'refusee' && dossier.par === 'commission') return [];
  exigerOuvert(dossier);
  exigerCommission(dossier);
  const jour = jourDuFait(le, dossier, context);
  switch (decision) {
    case 'ajournee':
      return ajourner(motif, jour, prochaineSeance, dossier, context);
    case 'favorable':
      return [{ type: 'CommissionFavorable', data: { motif, ...faitEtSaisie(le, dossier, context) } }];
    case 'defavorable':
      return [{ type: 'CommissionDefavorable', data: { motif, le: jour } }];
    case 'personne-ressource':
      return [{ type: 'CandidatureOrienteeEnPersonneRessource', data: { motif, le: jour } }];
    default:
      return assertNever(decision);
  }
}

function ajourner(
  motif: DocumentRef,
  le: Jour,
  prochaineSeance: Jour | undefined,
  dossier: EnCommission,
  context: Context,
): LabellisationEvent[] {
  if (dossier.ajournement?.le === le && dossier.prochaineSeance === (prochaineSeance ?? null)) return [];
  if (prochaineSeance === undefined) return [{ type: 'CommissionAjournee', data: { motif, le } }];
  if (prochaineSeance <= le)
    throw new Refusal('seance-passee', 'La prochaine séance doit venir après celle-ci.', 'prochaineSeance');
  exigerVraisemblable(prochaineSeance, context, 'prochaineSeance');
  return [{ type: 'CommissionAjournee', data: { motif, prochaineSeance, le } }];
}

function exigerCommission(dossier: Labellisation): asserts dossier is EnCommission {
  if (dossier.etape !== 'commission')
    throw new Refusal('pas-en-commission', 'Cette candidature n’est pas devant la commission.');
}
