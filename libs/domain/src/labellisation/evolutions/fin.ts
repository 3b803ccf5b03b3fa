import type { EventOf } from '../events.js';
import type {
  Abandonnee,
  Archivee,
  Classee,
  Labellisation,
  Refusee,
  RessourceTerminee,
  Retiree,
} from '../state.js';
import { attendre, attendreOuverte, socle } from './attendre.js';

export const refusee = (
  avant: Labellisation,
  { criteres, motif, le }: EventOf<'CandidatureRefusee'>['data'],
): Refusee => ({
  ...socle(attendre(avant, 'instruction')),
  etape: 'refusee',
  par: 'coordination',
  criteresManquants: criteres,
  motif,
  le,
});

export const commissionDefavorable = (
  avant: Labellisation,
  { motif, le }: EventOf<'CommissionDefavorable'>['data'],
): Refusee => ({
  ...socle(attendre(avant, 'commission')),
  etape: 'refusee',
  par: 'commission',
  criteresManquants: [],
  motif,
  le,
});

export const entretienDefavorable = (
  avant: Labellisation,
  { motif, le }: EventOf<'EntretienDefavorable'>['data'],
): Refusee => ({
  ...socle(attendre(avant, 'entretien')),
  etape: 'refusee',
  par: 'entretien',
  criteresManquants: [],
  motif,
  le,
});

export const classee = (
  avant: Labellisation,
  { motif, le }: EventOf<'CandidatureClasseeSansSuite'>['data'],
): Classee => ({ ...socle(attendreOuverte(avant)), etape: 'classee', motif, le });

export const ressourceTerminee = (
  avant: Labellisation,
  { par, motif, le }: EventOf<'PersonneRessourceTerminee'>['data'],
): RessourceTerminee => ({
  ...socle(attendre(avant, 'personne-ressource')),
  etape: 'ressource-terminee',
  par,
  motif,
  le,
});

export const abandonnee = (
  avant: Labellisation,
  { par, motif, le }: EventOf<'CandidatureAbandonnee'>['data'],
): Abandonnee => ({ ...socle(attendreOuverte(avant)), etape: 'abandonnee', par, motif, le });

export function retiree(avant: Labellisation, { par, motif, le }: EventOf<'LabelRetire'>['data']): Retiree {
  const dossier = attendre(avant, 'profil', 'annuaire', 'actif');
  if (!dossier.label) throw new TypeError('No label was granted.');
  const { accordeLe, terme } = dossier.label;
  return { ...socle(dossier), etape: 'retiree', par, motif, le, label: { accordeLe, terme } };
}

export function archivee(avant: Labellisation, { le }: EventOf<'DossierArchive'>['data']): Archivee {
  const dossier = attendre(avant, 'refusee', 'classee', 'abandonnee', 'retiree', 'ressource-terminee');
  const label = dossier.etape === 'retiree' ? dossier.label : null;
  return { ...socle(dossier), etape: 'archivee', fin: dossier.etape, label, le };
}
