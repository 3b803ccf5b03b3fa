import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerManquement } from './exiger-manquement.js';

/** Late too: as long as nobody has decided. @throws {Refusal} `manquement-non-ouvert`, `mise-en-demeure-non-envoyee`, `deja-repondu` */
export function repondreManquement(
  { reponse, preuve, le }: DataOf<'repondreManquement'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const manquement = exigerManquement(dossier);
  switch (manquement.statut) {
    case 'a-notifier':
      throw new Refusal('mise-en-demeure-non-envoyee', 'La lettre n’est pas encore partie.');
    case 'repondu':
      if (manquement.reponse.sha256 === reponse.sha256) return [];
      throw new Refusal('deja-repondu', 'Une réponse est déjà enregistrée : la décision est attendue.');
    case 'notifie': {
      const { rang } = manquement;
      const data = { rang, reponse, ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
      return [{ type: 'ReponseAuManquementRecue', data }];
    }
  }
}
