import type { EventOf } from '../events.js';
import type { Labellisation, Manquement, ManquementClos } from '../state.js';
import { surLabel } from './label.js';

export const ouvert = (
  avant: Labellisation,
  { rang, obligations, motif, le }: EventOf<'ManquementOuvert'>['data'],
): Labellisation =>
  surLabel(avant, (label) => ({
    ...label,
    manquement: { statut: 'a-notifier', rang, obligations, motif, ouvertLe: le },
  }));

export const notifie = (
  avant: Labellisation,
  { le }: EventOf<'MiseEnDemeureEnvoyee'>['data'],
): Labellisation =>
  surManquement(avant, ({ rang, obligations, motif, ouvertLe }) => ({
    ...{ rang, obligations, motif, ouvertLe },
    statut: 'notifie',
    notifieLe: le,
    suivi: { serie: 1, depuis: le },
  }));

export const repondu = (
  avant: Labellisation,
  { reponse, le }: EventOf<'ReponseAuManquementRecue'>['data'],
): Labellisation =>
  surManquement(avant, (manquement) => {
    if (manquement.statut !== 'notifie') throw new TypeError('No answer is awaited.');
    const { suivi, statut: _, ...reste } = manquement;
    return { ...reste, statut: 'repondu', reponse, reponduLe: le, serie: suivi.serie };
  });

/** Lifted, or closed with an observation: the label goes on. */
export const clos = (
  avant: Labellisation,
  issue: ManquementClos['issue'],
  { le }: EventOf<'ManquementLeve' | 'ObservationAdressee'>['data'],
): Labellisation => surManquement(avant, ({ rang }) => ({ statut: 'clos', rang, issue, le }));

/** @throws {TypeError} when none is open */
function surManquement(
  avant: Labellisation,
  f: (manquement: Manquement) => Manquement | ManquementClos,
): Labellisation {
  return surLabel(avant, (label) => {
    if (!label.manquement || label.manquement.statut === 'clos')
      throw new TypeError('No manquement is open.');
    return { ...label, manquement: f(label.manquement) };
  });
}
