import type { EventOf } from '../events.js';
import type { EnEntretien, EnInstruction, EnCommission, Labellisation, Ouverte } from '../state.js';
import type { Jour } from '../../temps.js';
import { attendre, enCours } from './attendre.js';

export function deposee(
  avant: Labellisation | null,
  data: EventOf<'CandidatureDeposee'>['data'],
): EnInstruction {
  if (avant) throw new TypeError('A stream is opened once.');
  const { le, appel = null, remplace = null, ...declare } = data;
  return {
    etape: 'instruction',
    version: 0,
    ...declare,
    appel,
    remplace,
    deposeeLe: le,
    echues: [],
    nonRemis: [],
    corrigeables: {},
    adoption: null,
    suspension: null,
    pauses: [],
    amenagements: [],
    pieces: null,
    demandesDePieces: 0,
    piecesFournies: [],
    aLireDepuis: le,
    completeLe: null,
  };
}

export function piecesDemandees(
  avant: Labellisation,
  { pieces: attendues, motif, serie, le, saisiLe = le }: EventOf<'PiecesDemandees'>['data'],
): EnInstruction {
  const dossier = attendre(avant, 'instruction');
  return {
    ...dossier,
    pieces: { attendues, motif, suivi: { serie, depuis: saisiLe } },
    demandesDePieces: serie,
    piecesFournies: dossier.piecesFournies.filter((piece) => !attendues.includes(piece)),
    completeLe: null,
  };
}

export function piecesFournies(
  avant: Labellisation,
  { pieces, criteres, le, serie, saisiLe = le }: EventOf<'PiecesFournies'>['data'],
): EnInstruction {
  const dossier = attendre(avant, 'instruction');
  const attendues = dossier.pieces?.attendues.filter((piece) => !pieces.includes(piece)) ?? [];
  return {
    ...dossier,
    criteres: { ...dossier.criteres, ...criteres },
    pieces:
      dossier.pieces && attendues.length > 0
        ? {
            ...dossier.pieces,
            attendues,
            suivi: serie === undefined ? dossier.pieces.suivi : { serie, depuis: saisiLe },
          }
        : null,
    demandesDePieces: Math.max(dossier.demandesDePieces, dossier.pieces?.suivi.serie ?? 0, serie ?? 0),
    piecesFournies: [...new Set([...dossier.piecesFournies, ...pieces])],
    aLireDepuis: le,
  };
}

export const declareeComplete = (
  avant: Labellisation,
  { le }: EventOf<'CandidatureDeclareeComplete'>['data'],
): EnInstruction => ({ ...attendre(avant, 'instruction'), completeLe: le });

export const declareeEligible = (
  avant: Labellisation,
  { le, saisiLe = le }: EventOf<'CandidatureDeclareeEligible'>['data'],
): EnEntretien => entretienAPlanifier(attendre(avant, 'instruction'), 'coordination', saisiLe);

export const renvoyeeEnCommission = (
  avant: Labellisation,
  { motif, le }: EventOf<'CandidatureRenvoyeeEnCommission'>['data'],
): EnCommission => ({
  ...enCours(attendre(avant, 'instruction')),
  etape: 'commission',
  motif,
  renvoyeeLe: le,
  ajournement: null,
  prochaineSeance: null,
  suivi: { serie: 1, depuis: le },
});

export function commissionAjournee(
  avant: Labellisation,
  { motif, prochaineSeance, le }: EventOf<'CommissionAjournee'>['data'],
): EnCommission {
  const dossier = attendre(avant, 'commission');
  return {
    ...dossier,
    ajournement: { motif, le },
    prochaineSeance: prochaineSeance ?? null,
    suivi: { serie: dossier.suivi.serie + 1, depuis: le },
  };
}

export const commissionFavorable = (
  avant: Labellisation,
  { le, saisiLe = le }: EventOf<'CommissionFavorable'>['data'],
): EnEntretien => entretienAPlanifier(attendre(avant, 'commission'), 'commission', saisiLe);

const entretienAPlanifier = (
  dossier: Ouverte,
  admisePar: EnEntretien['admisePar'],
  depuis: Jour,
): EnEntretien => ({
  ...enCours(dossier),
  etape: 'entretien',
  admisePar,
  absences: 0,
  sortieDeListeLe: null,
  entretien: { statut: 'a-planifier', rang: 1, suivi: { serie: 1, depuis }, precedent: null },
});
