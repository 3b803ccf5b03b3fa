import type { Context } from '../context.js';
import type { Echeance } from '../echeances/echeance.js';
import { estEnPause } from '../echeances/en-pause.js';
import { toutesLesEcheances } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui } from '../faits.js';
import { labelDe } from '../label/label-de.js';
import { objetDeLaSerie, RENOUVELLEMENT, serieDeLaCle } from '../series.js';
import { estClose, type Labellisation } from '../state.js';
import { estAnnoncee, type Annonce } from './annonces-qui-bougent.js';

/** Reminders that the new delays place in the past: recorded, so that adopting never sends them all at once. */
export function relancesTombees(
  dossier: Labellisation,
  annonces: Annonce[],
  context: Context,
): LabellisationEvent[] {
  if (estClose(dossier) || dossier.suspension) return [];
  return toutesLesEcheances(dossier, context).flatMap((echeance): LabellisationEvent[] => {
    const { cle, action } = echeance;
    if (action.kind !== 'relance' || !estTombee(echeance, annonces, context)) return [];
    if (dossier.echues.includes(cle) || estEnPause(dossier, echeance) || invite(dossier, cle)) return [];
    const { kind: _, ...relance } = action;
    return [{ type: 'RelanceEchue', data: { cle, ...relance, envoyee: false } }];
  });
}

/** Whoever is told of a new date today is not reminded of it the next working day. */
function estTombee({ cle, jour, action }: Echeance, annonces: Annonce[], context: Context): boolean {
  if (action.kind !== 'relance') return false;
  const present = aujourdhui(context);
  const annoncee = estAnnoncee(annonces, objetDeLaSerie(serieDeLaCle(cle)), action.destinataires[0]);
  return jour <= (annoncee ? context.calendrier.apres(present, 1) : present);
}

/** The first mail of a renewal: without it, nobody would be asked. */
function invite(dossier: Labellisation, cle: string): boolean {
  const renouvellement = estClose(dossier) ? null : labelDe(dossier)?.renouvellement;
  return (
    objetDeLaSerie(serieDeLaCle(cle)) === RENOUVELLEMENT &&
    renouvellement?.statut === 'a-demander' &&
    !renouvellement.invite
  );
}
