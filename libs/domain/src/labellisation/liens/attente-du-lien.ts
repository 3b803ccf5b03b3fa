import type { Context } from '../context.js';
import { attentes, type Attente } from '../courriers/attentes/index.js';
import type { Destinataire } from '../destinataire.js';
import type { Labellisation } from '../state.js';
import { objetDuLien, type ActeDuLien } from './actes-du-lien.js';

/** What this link asks of `destinataire`, with what its mails say of it; undefined once nobody waits for it. */
export const attenteDuLien = (
  dossier: Labellisation,
  context: Context,
  acte: ActeDuLien,
  destinataire: Destinataire,
): Attente | undefined =>
  attentes(dossier, context).find(
    ({ destinataire: attendu, lien }) =>
      lien !== undefined && attendu === destinataire && objetDuLien(lien) === objetDuLien(acte),
  );
