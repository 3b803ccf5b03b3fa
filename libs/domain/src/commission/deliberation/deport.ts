import { aujourdhui } from '../../labellisation/faits.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerAffaire, exigerMembre, exigerNonClose, exigerSeance } from '../exiger.js';
import type { Affaire, Commission } from '../state.js';
import { rouvrirDecision } from './rouvrir-decision.js';

/** A member who is concerned neither debates nor votes: their voice, if it was given, no longer counts. */
export function declarerDeport(
  { dossier, personne, motif }: DataOf<'declarerDeport'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const affaire = exigerAffaire(commission, dossier);
  if (sEstDeporte(affaire, personne)) return [];
  exigerDebat(commission);
  exigerMembre(commission, personne);
  return [
    {
      type: 'DeportDeclare',
      data: { dossier, personne, ...(motif ? { motif } : {}), le: aujourdhui(context) },
    },
    ...rouvrirDecision(affaire, context),
  ];
}

/** Declared by mistake. */
export function leverDeport(
  { dossier, personne }: DataOf<'leverDeport'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const affaire = exigerAffaire(commission, dossier);
  if (!sEstDeporte(affaire, personne)) return [];
  exigerDebat(commission);
  return [
    { type: 'DeportLeve', data: { dossier, personne, le: aujourdhui(context) } },
    ...rouvrirDecision(affaire, context),
  ];
}

const sEstDeporte = ({ deports }: Affaire, personne: string): boolean =>
  deports.some((deport) => deport.personne === personne);

function exigerDebat(commission: Commission): void {
  exigerNonClose(commission);
  if (commission.etape !== 'preparation') exigerSeance(commission);
}
