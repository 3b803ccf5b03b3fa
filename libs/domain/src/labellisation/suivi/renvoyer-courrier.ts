import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { faitEtSaisie } from '../faits.js';
import { objetDeLaSerie } from '../series.js';
import type { Labellisation } from '../state.js';
import { serieEnCours } from '../suivis.js';

/**
 * Sends a mail again, to the address now on file; the reminders of its wait start again that day.
 * @throws {Refusal} `courrier-perime` when what it asked is settled, `dossier-archive`
 */
export function renvoyerCourrier(
  { courrier, gabarit, destinataire, serie, le }: DataOf<'renvoyerCourrier'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'archivee') throw new Refusal('dossier-archive', 'Ce dossier est archivé.');
  const date = faitEtSaisie(le, dossier, context);
  if (serie === undefined)
    return [{ type: 'CourrierRenvoye', data: { courrier, gabarit, destinataire, ...date } }];
  const enCours = serieEnCours(dossier, objetDeLaSerie(serie), destinataire);
  if (!enCours) throw new Refusal('courrier-perime', 'Ce que ce courrier demandait est réglé.');
  return [{ type: 'CourrierRenvoye', data: { courrier, gabarit, destinataire, serie: enCours, ...date } }];
}
