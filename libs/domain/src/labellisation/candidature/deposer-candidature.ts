import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { DecisionContext } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerVraisemblable, refuserLeFutur } from '../faits.js';
import type { Labellisation } from '../state.js';

/**
 * The employer asks; what comes after the call has closed is marked `hors-appel`.
 * @throws {Refusal} `dossier-existant`, `programme-sans-regles`, `date-future`, `date-invraisemblable`
 */
export function deposerCandidature(
  { le, ...candidature }: DataOf<'deposerCandidature'>,
  dossier: Labellisation | null,
  context: DecisionContext,
): LabellisationEvent[] {
  if (dossier && estLaMeme(candidature, dossier)) return [];
  if (dossier) throw new Refusal('dossier-existant', 'Ce dossier existe déjà.');
  if (candidature.programme !== context.regles.programme)
    throw new Refusal('programme-sans-regles', 'Ce réseau n’a pas de règles pour ce programme.', 'programme');
  const jour = le ?? aujourdhui(context);
  refuserLeFutur(jour, context);
  exigerVraisemblable(jour, context, 'le');
  if (context.numero === undefined) throw new TypeError('A new dossier needs its number.');

  const { numero, reseau, regles, appel } = context;
  const voie = appel && jour > appel.clotureLe ? 'hors-appel' : candidature.voie;
  const deposee = { numero, reseau, regles: regles.version, ...candidature, voie, le: jour } as const;
  return [{ type: 'CandidatureDeposee', data: deposee }];
}

const estLaMeme = (
  { professionnel, structure, programme }: Omit<DataOf<'deposerCandidature'>, 'le'>,
  dossier: Labellisation,
): boolean =>
  professionnel === dossier.professionnel &&
  structure === dossier.structure &&
  programme === dossier.programme;
