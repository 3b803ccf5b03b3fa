import type { Suite } from '../entite.js';
import type { LabellisationEvent } from './events.js';
import type { Labellisation } from './state.js';

/** A call learns who answered it. */
export function suites(event: LabellisationEvent, dossier: Labellisation, id: string): Suite[] {
  if (event.type !== 'CandidatureDeposee' || dossier.appel === null) return [];
  const { professionnel, structure, le } = event.data;
  return [
    {
      entite: 'appel',
      id: dossier.appel,
      type: 'enregistrerCandidature',
      data: { labellisation: id, professionnel, structure, le },
    },
  ];
}
