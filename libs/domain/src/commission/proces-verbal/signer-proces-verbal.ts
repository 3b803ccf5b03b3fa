import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerNonClose, exigerToutDecide } from '../exiger.js';
import { estPresent, type ASigner, type Commission } from '../state.js';
import { SIGNATAIRES_PV, type SignatairePv } from '../vocabulaire.js';

/**
 * Whoever chairs signs, and the secretary who was there when the session has one: the last signature closes the minutes, and each
 * decision leaves for its dossier.
 * @throws {Refusal} `proces-verbal-a-etablir`, `affaires-a-decider`, `fonction-non-tenue`
 */
export function signerProcesVerbal(
  { signataire }: DataOf<'signerProcesVerbal'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if ('signatures' in commission && aSigne(commission, signataire)) return [];
  exigerNonClose(commission);
  if (commission.etape !== 'proces-verbal')
    throw new Refusal('proces-verbal-a-etablir', 'Le procès-verbal n’est pas encore établi.');
  exigerToutDecide(commission);
  const personne = signataireAttendu(commission, signataire);
  if (!personne)
    throw new Refusal('fonction-non-tenue', 'Personne ne tient cette fonction à la séance.', 'signataire');
  const le = aujourdhui(context);
  const signe: CommissionEvent = { type: 'ProcesVerbalSigne', data: { signataire, personne, le } };
  const reste = signatairesAttendus(commission).filter((autre) => autre !== signataire);
  if (reste.length > 0) return [signe];
  const dossiers = commission.affaires.map(({ dossier }) => dossier);
  return [signe, { type: 'ProcesVerbalClos', data: { dossiers, le } }];
}

/** Who has still to sign. */
export const signatairesAttendus = (commission: ASigner): SignatairePv[] =>
  SIGNATAIRES_PV.filter(
    (signataire) => signataireAttendu(commission, signataire) && !aSigne(commission, signataire),
  );

const aSigne = ({ signatures }: Pick<ASigner, 'signatures'>, signataire: SignatairePv): boolean =>
  signatures.some((signature) => signature.signataire === signataire);

const signataireAttendu = ({ membres }: Commission, signataire: SignatairePv): string | undefined =>
  membres.find(
    (membre) => membre.fonction === signataire && (signataire === 'presidence' || estPresent(membre)),
  )?.personne;
