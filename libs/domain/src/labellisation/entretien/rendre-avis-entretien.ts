import { assertNever } from '../../assert-never.js';
import type { DocumentRef } from '../../document.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { estDejaClos } from './est-deja-clos.js';
import { exigerEntretienPrevu, exigerIssuePossible } from './exiger-entretien.js';

type Avis = DataOf<'rendreAvisEntretien'>['avis'];

/**
 * Favourable, to be completed by a second interview, or unfavourable: the last two with a motive.
 * @throws {Refusal} `pas-en-entretien`, `entretien-non-prevu`, `entretien-a-venir`, `motif-requis`
 */
export function rendreAvisEntretien(
  { avis, motif, le }: DataOf<'rendreAvisEntretien'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (estDejaRendu(avis, dossier)) return [];
  exigerOuvert(dossier);
  const prevu = exigerEntretienPrevu(dossier);
  const { rang } = prevu;
  const date = faitEtSaisie(le, dossier, context);
  exigerIssuePossible(prevu, date.le);
  switch (avis) {
    case 'favorable':
      return [{ type: 'EntretienFavorable', data: { rang, le: date.le } }];
    case 'a-completer':
      return [{ type: 'EntretienACompleter', data: { rang, motif: exigerMotif(motif), ...date } }];
    case 'defavorable':
      return [{ type: 'EntretienDefavorable', data: { rang, motif: exigerMotif(motif), le: date.le } }];
    default:
      return assertNever(avis);
  }
}

function estDejaRendu(avis: Avis, dossier: Labellisation): boolean {
  if (avis === 'favorable') return dossier.etape === 'entretien' && dossier.entretien.statut === 'favorable';
  if (avis === 'a-completer') return estDejaClos(dossier, 'a-completer');
  return dossier.etape === 'refusee' && dossier.par === 'entretien';
}

function exigerMotif(motif: DocumentRef | undefined): DocumentRef {
  if (!motif) throw new Refusal('motif-requis', 'Cet avis demande un motif.', 'motif');
  return motif;
}
