import { assertNever } from '../../assert-never.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { limiteDeReponse } from '../echeances/when-mise-en-demeure-then-attendre-reponse.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, jourDuFait } from '../faits.js';
import { exigerLabel } from '../label/exiger-label.js';
import type { Labellisation, Manquement, Ouverte } from '../state.js';
import { exigerManquement } from './exiger-manquement.js';

/**
 * Lifted, closed with an observation, or exclusion: always a person's, in the name of the body that has the mandate.
 * Nobody is excluded unheard: the answer came, or its delay has passed.
 * @throws {Refusal} `manquement-non-ouvert`, `reponse-attendue`
 */
export function deciderManquement(
  { issue, motif, le }: DataOf<'deciderManquement'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (issue === 'exclusion' && dossier.etape === 'retiree' && dossier.fin.cause === 'exclusion') return [];
  exigerOuvert(dossier);
  const { manquement: dernier } = exigerLabel(dossier);
  if (dernier?.statut === 'clos' && dernier.issue === issue) return [];
  const manquement = exigerManquement(dossier);
  const data = { rang: manquement.rang, motif, le: jourDuFait(le, dossier, context) };
  switch (issue) {
    case 'levee':
      return [{ type: 'ManquementLeve', data }];
    case 'observation':
      exigerEntendu(manquement, dossier, context);
      return [{ type: 'ObservationAdressee', data }];
    case 'exclusion':
      exigerEntendu(manquement, dossier, context);
      return [{ type: 'ExclusionPrononcee', data }];
    default:
      return assertNever(issue);
  }
}

function exigerEntendu(manquement: Manquement, dossier: Ouverte, context: Context): void {
  if (manquement.statut === 'repondu') return;
  const attend =
    manquement.statut === 'a-notifier' ||
    aujourdhui(context) <= limiteDeReponse(dossier, manquement.suivi, context);
  if (attend || dossier.suspension)
    throw new Refusal(
      'reponse-attendue',
      'L’employeur peut encore répondre : cette décision attend sa réponse, ou la fin du délai.',
    );
}
