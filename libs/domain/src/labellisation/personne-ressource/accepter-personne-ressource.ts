import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { DecisionContext } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerProposition } from './exiger-proposition.js';

/**
 * Employer and professional each accept the same proposal; with the second one the status begins.
 * @throws {Refusal} `pas-de-proposition`, `proposition-a-venir`, `textes-remplaces`, `preuve-requise`
 */
export function accepterPersonneRessource(
  { partie, texte, preuve, le }: DataOf<'accepterPersonneRessource'>,
  dossier: Labellisation,
  context: DecisionContext,
): LabellisationEvent[] {
  if (dossier.etape === 'personne-ressource' && dossier.texte === texte) return [];
  exigerOuvert(dossier);
  exigerProposition(dossier);
  const { proposition } = dossier;
  if (!proposition)
    throw new Refusal('proposition-a-venir', 'Le périmètre n’est pas encore proposé par la coordination.');
  if (proposition.texte !== texte)
    throw new Refusal('textes-remplaces', 'Le texte a changé. Relisez-le avant d’accepter.', 'texte');
  const attendues = proposition.acceptations.filter(({ statut }) => statut === 'attendue');
  if (!attendues.some((attendue) => attendue.partie === partie)) return [];
  if (context.acteur.auNomDe && !preuve)
    throw new Refusal('preuve-requise', 'Un accord reçu autrement s’enregistre avec sa preuve.', 'preuve');
  const jour = jourDuFait(le, dossier, context);
  const acceptee: LabellisationEvent = {
    type: 'PersonneRessourceAcceptee',
    data: { partie, texte, ...(preuve ? { preuve } : {}), le: jour },
  };
  return attendues.length > 1
    ? [acceptee]
    : [acceptee, { type: 'PersonneRessourceReconnue', data: { texte, le: jour } }];
}
