import type { EventOf } from '../events.js';
import type { Jour } from '../../temps.js';
import type {
  Abandonnee,
  Archivee,
  Classee,
  FinDuLabel,
  Labellisation,
  Refusee,
  RessourceTerminee,
  Retiree,
} from '../state.js';
import { POINTS_DE_SORTIE } from '../vocabulaire.js';
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
  archivage: null,
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
  archivage: null,
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
  archivage: null,
});

export const classee = (
  avant: Labellisation,
  { motif, le }: EventOf<'CandidatureClasseeSansSuite'>['data'],
): Classee => ({ ...socle(attendreOuverte(avant)), etape: 'classee', motif, le, archivage: null });

export const ressourceTerminee = (
  avant: Labellisation,
  { par, motif, le }: EventOf<'PersonneRessourceTerminee'>['data'],
): RessourceTerminee => ({
  ...socle(attendre(avant, 'personne-ressource')),
  etape: 'ressource-terminee',
  par,
  motif,
  le,
  archivage: null,
});

export const abandonnee = (
  avant: Labellisation,
  { par, motif, le }: EventOf<'CandidatureAbandonnee'>['data'],
): Abandonnee => ({ ...socle(attendreOuverte(avant)), etape: 'abandonnee', par, motif, le, archivage: null });

export const retiree = (avant: Labellisation, { par, motif, le }: EventOf<'LabelRetire'>['data']): Retiree =>
  retirer(avant, { cause: 'retrait', par, motif }, le);

export const exclue = (avant: Labellisation, { motif, le }: EventOf<'ExclusionPrononcee'>['data']): Retiree =>
  retirer(avant, { cause: 'exclusion', motif }, le);

export function retraitPrisEffet(avant: Labellisation, { le }: EventOf<'RetraitPrisEffet'>['data']): Retiree {
  const annoncee = attendre(avant, 'profil', 'annuaire', 'actif').label?.finAnnoncee;
  if (!annoncee) throw new TypeError('No end was announced.');
  const { rang: _, annonceeLe: __, effet: ___, ...fin } = annoncee;
  return retirer(avant, fin, le);
}

function retirer(avant: Labellisation, fin: FinDuLabel, le: Jour): Retiree {
  const dossier = attendre(avant, 'profil', 'annuaire', 'actif');
  if (!dossier.label) throw new TypeError('No label was granted.');
  const { accordeLe, terme } = dossier.label;
  return {
    ...socle(dossier),
    etape: 'retiree',
    fin,
    le,
    label: { accordeLe, terme },
    sortie: [...POINTS_DE_SORTIE],
    archivage: null,
  };
}

export function sortieVerifiee(avant: Labellisation, { points }: EventOf<'SortieVerifiee'>['data']): Retiree {
  const dossier = attendre(avant, 'retiree');
  return { ...dossier, sortie: dossier.sortie.filter((point) => !points.includes(point)) };
}

export const archivageAnnonce = (
  avant: Labellisation,
  { cle, dateLimite, le }: EventOf<'ArchivageAnnonce'>['data'],
): Labellisation => ({
  ...attendre(avant, 'refusee', 'classee', 'abandonnee', 'retiree', 'ressource-terminee'),
  echues: [...avant.echues, cle],
  archivage: { annonceLe: le, dateLimite },
});

export function archivee(avant: Labellisation, { le }: EventOf<'DossierArchive'>['data']): Archivee {
  const dossier = attendre(avant, 'refusee', 'classee', 'abandonnee', 'retiree', 'ressource-terminee');
  const label = dossier.etape === 'retiree' ? dossier.label : null;
  return { ...socle(dossier), etape: 'archivee', fin: dossier.etape, label, le };
}
