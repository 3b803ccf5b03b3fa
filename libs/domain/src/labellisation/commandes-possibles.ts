import type { Acteur } from '../acteur.js';
import type { CommandType } from './commands.js';
import type { Context } from './context.js';
import { auNomDePossibles, DROITS, peutEnvoyer } from './droits.js';
import { estArchivable } from './label/archiver-dossier.js';
import { SENS } from './sens-des-commandes.js';
import { estClose, type Labellisation } from './state.js';

/**
 * What this person may ask of the dossier as it stands, for themselves or in somebody's name, in the order of the life.
 * A command may still be refused for what it says.
 */
export const commandesPossibles = (
  dossier: Labellisation | null,
  context: Context,
  acteur: Pick<Acteur, 'kind'>,
): CommandType[] =>
  (Object.keys(DROITS) as CommandType[]).filter(
    (type) => estPermise(type, acteur) && aUnSens(type, dossier, context),
  );

const estPermise = (type: CommandType, { kind }: Pick<Acteur, 'kind'>): boolean =>
  kind !== 'systeme' && (peutEnvoyer(type, { kind }) || auNomDePossibles(type, kind).length > 0);

function aUnSens(type: CommandType, dossier: Labellisation | null, context: Context): boolean {
  if (!dossier) return type === 'deposerCandidature';
  if (type === 'renvoyerCourrier' || type === 'corrigerSaisie') return dossier.etape !== 'archivee';
  if (!estClose(dossier)) return SENS[type](dossier, context);
  if (type === 'cocherSortie') return dossier.etape === 'retiree' && dossier.sortie.length > 0;
  return type === 'archiverDossier' && estArchivable(dossier, context);
}
