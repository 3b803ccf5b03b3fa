import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { DecisionContext } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { aSigne, signatairesAttendus, sontLesMemes } from './signatures.js';

/**
 * Each signatory of the regles signs the same versions; the last signature completes the engagements.
 * @throws {Refusal} `engagements-non-ouverts`, `textes-remplaces`, `signataire-inconnu`, `preuve-requise`
 */
export function signerEngagements(
  { signataire, version, preuve, le }: DataOf<'signerEngagements'>,
  dossier: Labellisation,
  context: DecisionContext,
): LabellisationEvent[] {
  if (aSigne(dossier, signataire, version)) return [];
  exigerOuvert(dossier);
  if (dossier.etape !== 'engagements')
    throw new Refusal('engagements-non-ouverts', 'Les engagements ne sont pas ouverts à la signature.');
  if (!sontLesMemes(dossier.textes, version))
    throw new Refusal('textes-remplaces', 'Les textes ont changé. Relisez-les avant de signer.', 'version');
  if (!dossier.signatures.some((signature) => signature.signataire === signataire))
    throw new Refusal('signataire-inconnu', 'Ce réseau ne demande pas cette signature.', 'signataire');
  if (context.acteur.auNomDe && !preuve)
    throw new Refusal(
      'preuve-requise',
      'Une signature reçue autrement s’enregistre avec sa preuve.',
      'preuve',
    );

  const date = faitEtSaisie(le, dossier, context);
  const signes = {
    type: 'EngagementsSignes',
    data: { signataire, version, ...(preuve ? { preuve } : {}), ...date },
  } as const;
  const estLaDerniere = signatairesAttendus(dossier).every((autre) => autre === signataire);
  return estLaDerniere ? [signes, { type: 'EngagementsCompletes', data: { version, ...date } }] : [signes];
}
