import { Refusal } from '../../refusal.js';
import type { Signataire } from '../../regles/regles.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { EnEngagements, Labellisation, Ouverte } from '../state.js';
import { sontLesMemes } from './signatures.js';

/**
 * Everybody signs the same versions: opened on a new text while open, all signatures given are void.
 * @throws {Refusal} `entretien-non-favorable`, `engagements-completes`
 */
export function ouvrirEngagements(
  { version, le }: DataOf<'ouvrirEngagements'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'engagements' && sontLesMemes(dossier.textes, version)) return [];
  exigerOuvert(dossier);
  exigerOuvrables(dossier);
  const serie = dossier.etape === 'engagements' ? derniereSerie(dossier) + 1 : 1;
  const signataires = signatairesDe(context.regles.engagements.signataires);
  const date = faitEtSaisie(le, dossier, context);
  return [{ type: 'EngagementsOuverts', data: { version, signataires, serie, ...date } }];
}

/** Employer and professional always sign, whatever a reseau adds. */
const signatairesDe = (regles: readonly Signataire[]): Signataire[] => [
  ...new Set<Signataire>(['employeur', 'professionnel', ...regles]),
];

function exigerOuvrables(dossier: Ouverte): void {
  if (['instruction', 'commission', 'liste-attente'].includes(dossier.etape))
    throw new Refusal('entretien-non-favorable', 'L’entretien n’a pas encore eu lieu.');
  if (['ressource-proposee', 'personne-ressource'].includes(dossier.etape))
    throw new Refusal('pas-de-labellisation', 'Une personne ressource ne signe pas la charte.');
  if (dossier.etape === 'entretien' && dossier.entretien.statut !== 'favorable')
    throw new Refusal('entretien-non-favorable', 'L’entretien n’a pas encore reçu un avis favorable.');
  if (dossier.etape !== 'entretien' && dossier.etape !== 'engagements')
    throw new Refusal('engagements-completes', 'Les engagements sont déjà signés par tous.');
}

/** A mail sent again may have raised a signatory's series above the one of the opening. */
const derniereSerie = ({ serie, signatures }: EnEngagements): number =>
  Math.max(
    serie,
    ...signatures.map((signature) => (signature.statut === 'attendue' ? signature.suivi.serie : 0)),
  );
