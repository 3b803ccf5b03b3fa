import { readFileSync } from 'node:fs';
import type { ControleProfil, Criteres } from '@pdn/domain';

export interface Evenement {
  no: number;
  date: string;
  type: string;
  labellisation: string | null;
  acteur: string;
  detail?: string;
}

export interface Dossier {
  id: string;
  structure: string;
  voie: 'appel' | 'hors_appel';
  categorie_metier: string;
  candidature: { criteres: Criteres };
  profil?: { controles: Record<ControleProfil, boolean> };
  label?: { accorde_le: string; terme: string };
  etat_final: string;
}

interface Recit {
  structures: { id: string; contact: object | null }[];
  labellisations: Dossier[];
  evenements: Evenement[];
}

const recit = JSON.parse(
  readFileSync(new URL('../../tools/donnees/manche-2018-2020.json', import.meta.url), 'utf8'),
) as Recit;

export const dossiers: readonly Dossier[] = recit.labellisations;

/** Somebody who works alone has no employer: she applied for herself. */
export const travailleSeule = ({ structure }: Dossier): boolean =>
  recit.structures.find(({ id }) => id === structure)?.contact === null;

/** In the order of the story, without the import of the activity and its correction: they wait for their own issue. */
export const evenementsDe = ({ id }: Dossier): Evenement[] =>
  recit.evenements.filter(
    ({ labellisation, type }) => labellisation === id && type !== 'correction_de_saisie',
  );
