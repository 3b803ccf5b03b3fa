import { aujourdhui, exigerVraisemblable } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerAffaire, exigerSeance } from '../exiger.js';
import { decompte, votants, type Affaire, type Commission } from '../state.js';
import type { Issue, VoieDeDecision } from '../vocabulaire.js';

/**
 * What the session decides of a dossier, by the mode that it announced. It takes effect when the minutes are signed.
 * @throws {Refusal} `mode-de-decision`, `personne-pour-deliberer`, `majorite-non-atteinte`, `seance-passee`
 */
export function deciderAffaire(
  { dossier, issue, par, motif, prochaineSeance }: DataOf<'deciderAffaire'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const affaire = exigerAffaire(commission, dossier);
  const suite = issue === 'ajournee' ? (prochaineSeance ?? null) : null;
  if (estLaMeme(affaire, { issue, par, motif: motif.sha256, suite })) return [];
  exigerSeance(commission);
  exigerMode(par, issue, affaire, commission);
  if (suite) {
    if (suite <= commission.date.slice(0, 10))
      throw new Refusal('seance-passee', 'La prochaine séance doit venir après celle-ci.', 'prochaineSeance');
    exigerVraisemblable(suite, context, 'prochaineSeance');
  }
  return [
    {
      type: 'DecisionPrise',
      data: {
        ...{ dossier, issue, par, motif },
        ...(suite ? { prochaineSeance: suite } : {}),
        le: aujourdhui(context),
      },
    },
  ];
}

function estLaMeme(
  { decision }: Affaire,
  autre: { issue: Issue; par: VoieDeDecision; motif: string; suite: string | null },
): boolean {
  return (
    decision?.issue === autre.issue &&
    decision.par === autre.par &&
    decision.motif.sha256 === autre.motif &&
    decision.prochaineSeance === autre.suite
  );
}

function exigerMode(par: VoieDeDecision, issue: Issue, affaire: Affaire, commission: Commission): void {
  const { mode } = commission;
  if (mode === 'consensus' && par === 'vote')
    throw new Refusal('mode-de-decision', 'Cette instance décide par consensus.', 'par');
  if (mode === 'majorite' && par === 'consensus')
    throw new Refusal(
      'mode-de-decision',
      'Cette instance décide à la majorité : recueillez les voix.',
      'par',
    );
  const nombre = votants(commission, affaire).length;
  if (nombre === 0)
    throw new Refusal('personne-pour-deliberer', 'Aucun membre présent ne peut délibérer de ce dossier.');
  if (par === 'vote' && 2 * decompte(affaire, issue) <= nombre)
    throw new Refusal(
      'majorite-non-atteinte',
      `Il faut plus de la moitié des ${nombre} votants présents pour cette décision.`,
      'issue',
    );
}
