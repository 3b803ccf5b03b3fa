import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, jourDuFait } from '../faits.js';
import { estClose, type Labellisation } from '../state.js';

/** A closed dossier, once the retention of the regles has passed. @throws {Refusal} `dossier-ouvert`, `archive-trop-tot` */
export function archiverDossier(
  { le }: DataOf<'archiverDossier'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'archivee') return [];
  if (!estClose(dossier)) throw new Refusal('dossier-ouvert', 'Ce dossier est encore ouvert.');
  if (aujourdhui(context) < archivableLe(dossier, context))
    throw new Refusal('archive-trop-tot', 'La durée de conservation de ce dossier n’est pas écoulée.');
  return [{ type: 'DossierArchive', data: { le: jourDuFait(le, dossier, context) } }];
}

export const archivableLe = ({ le }: { le: string }, { calendrier, regles }: Context): string =>
  calendrier.plusMois(le, regles.archive.moisApresFin);
