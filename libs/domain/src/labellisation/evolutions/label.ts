import type { EventOf } from '../events.js';
import type { Label, Labellisation } from '../state.js';
import { attendre, enCours } from './attendre.js';

export function accorde(
  avant: Labellisation,
  { terme, le, saisiLe = le }: EventOf<'LabelAccorde'>['data'],
): Labellisation {
  const dossier = attendre(avant, 'profil', 'annuaire', 'label');
  const label: Label = {
    accordeLe: le,
    connuLe: saisiLe,
    terme,
    suivi: { serie: 1, depuis: saisiLe },
    renouvellement: { statut: 'a-demander', invite: false },
    bilans: [],
    manquement: null,
    finAnnoncee: null,
    finsAnnoncees: 0,
  };
  if (dossier.etape !== 'label') return { ...dossier, label };
  const { engagements, fiche, correction } = dossier;
  return { ...enCours(dossier), etape: 'actif', engagements, fiche, correction, label };
}

export const renouvellementDemande = (
  avant: Labellisation,
  { rienNAChange, le }: EventOf<'RenouvellementDemande'>['data'],
): Labellisation =>
  surLabel(avant, (label) => ({ ...label, renouvellement: { statut: 'demande', rienNAChange, le } }));

export const renouvele = (
  avant: Labellisation,
  { terme, le, saisiLe = le }: EventOf<'LabelRenouvele'>['data'],
): Labellisation => surLabel(avant, (label) => nouveauTerme(label, terme, saisiLe));

export const renouvellementRefuse = (
  avant: Labellisation,
  { motif, le }: EventOf<'RenouvellementRefuse'>['data'],
): Labellisation =>
  surLabel(avant, (label) => ({ ...label, renouvellement: { statut: 'refuse', motif, le } }));

/** A new term starts a new series, whatever was asked or refused before. */
export const nouveauTerme = (label: Label, terme: string, depuis: string): Label => ({
  ...label,
  terme,
  suivi: { serie: label.suivi.serie + 1, depuis },
  renouvellement: { statut: 'a-demander', invite: false },
});

/** @throws {TypeError} when no label was granted */
export function surLabel(avant: Labellisation, f: (label: Label) => Label): Labellisation {
  const dossier = attendre(avant, 'profil', 'annuaire', 'actif');
  if (!dossier.label) throw new TypeError('No label was granted.');
  return { ...dossier, label: f(dossier.label) };
}
