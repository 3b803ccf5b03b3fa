import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { conserveJusquau } from '../echeances/when-close-then-annoncer-archivage.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, jourDuFait } from '../faits.js';
import { estClose, type Labellisation } from '../state.js';

/**
 * Once the retention of the regles has passed, and the warning before it: the content is erased with this fact.
 * @throws {Refusal} `dossier-ouvert`, `archive-trop-tot`, `archive-sans-avertissement`
 */
export function archiverDossier(
  { le }: DataOf<'archiverDossier'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'archivee') return [];
  if (!estClose(dossier)) throw new Refusal('dossier-ouvert', 'Ce dossier est encore ouvert.');
  if (aujourdhui(context) < conserveJusquau(dossier, context))
    throw new Refusal('archive-trop-tot', 'La durée de conservation de ce dossier n’est pas écoulée.');
  if (!estArchivable(dossier, context))
    throw new Refusal(
      'archive-sans-avertissement',
      'L’employeur et le professionnel ne sont pas encore avertis, ou la date annoncée n’est pas arrivée.',
    );
  return [{ type: 'DossierArchive', data: { le: jourDuFait(le, dossier, context) } }];
}

export function estArchivable(dossier: Labellisation, context: Context): boolean {
  if (!estClose(dossier) || dossier.etape === 'archivee' || !dossier.archivage) return false;
  const jour = aujourdhui(context);
  return jour >= dossier.archivage.dateLimite && jour >= conserveJusquau(dossier, context);
}

/** The announced date leaves the whole warning, even when the warning comes late. */
export function annoncerArchivage(
  cle: string,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (!estClose(dossier) || dossier.etape === 'archivee') return [];
  const { calendrier, regles } = context;
  const le = aujourdhui(context);
  const avertis = calendrier.plusJours(le, regles.archive.avertirJours);
  const dateLimite = calendrier.ouvreSuivant(plusTard(conserveJusquau(dossier, context), avertis));
  return [{ type: 'ArchivageAnnonce', data: { cle, dateLimite, le } }];
}

const plusTard = (a: Jour, b: Jour): Jour => (a > b ? a : b);
