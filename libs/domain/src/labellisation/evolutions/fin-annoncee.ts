import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { surLabel } from './label.js';

export const departDeclare = (
  avant: Labellisation,
  { rang, par, depart: effet, remplacement, le: annonceeLe }: EventOf<'DepartDeclare'>['data'],
): Labellisation =>
  surLabel(avant, (label) => ({
    ...label,
    finAnnoncee: { cause: 'depart', rang, par, remplacement, effet, annonceeLe },
    finsAnnoncees: rang,
  }));

export const retraitAnnonce = (
  avant: Labellisation,
  { rang, par, effet, motif, le: annonceeLe }: EventOf<'RetraitAnnonce'>['data'],
): Labellisation =>
  surLabel(avant, (label) => ({
    ...label,
    finAnnoncee: { cause: 'retrait', rang, par, motif, effet, annonceeLe },
    finsAnnoncees: rang,
  }));

export const annulee = (avant: Labellisation): Labellisation =>
  surLabel(avant, (label) => ({ ...label, finAnnoncee: null }));
