import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { limiteDeReponse } from '../echeances/when-mise-en-demeure-then-attendre-reponse.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerManquement } from './exiger-manquement.js';

/** The printed letter has left: the delay to answer counts from its day. @throws {Refusal} `manquement-non-ouvert` */
export function envoyerMiseEnDemeure(
  { mode, suiviPostal, le }: DataOf<'envoyerMiseEnDemeure'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const manquement = exigerManquement(dossier);
  if (manquement.statut !== 'a-notifier') return [];
  const jour = jourDuFait(le, dossier, context);
  const dateLimite = limiteDeReponse(dossier, { serie: 1, depuis: jour }, context);
  const suivi = suiviPostal ? { suiviPostal } : {};
  return [
    {
      type: 'MiseEnDemeureEnvoyee',
      data: { rang: manquement.rang, mode, ...suivi, dateLimite, le: jour },
    },
  ];
}
