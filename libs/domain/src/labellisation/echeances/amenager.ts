import { assertNever } from '../../assert-never.js';
import type { Context } from '../context.js';
import type { Destinataire } from '../destinataire.js';
import { sontDeLaMemeAttente } from '../series.js';
import type { Ouverte } from '../state.js';
import { depart, departDesRappels } from './depart.js';
import type { Echeance } from './echeance.js';

type Action = Echeance['action'];

/** What the regles give, on the day to which somebody moved it. */
export const amenager =
  (dossier: Ouverte, context: Context) =>
  (echeance: Echeance): Echeance => {
    const deplacee = dossier.amenagements.find(
      (autre) => autre.sort === 'deplacee' && autre.cle === echeance.cle,
    );
    if (deplacee?.sort !== 'deplacee') return echeance;
    const { jours, prevue: prevueLe } = deplacee;
    if (jours === 0) return { ...echeance, prevueLe };
    const { calendrier } = context;
    const jour = calendrier.ouvreSuivant(calendrier.plusJours(echeance.jour, jours));
    const partir = echeance.action.kind === 'relance' ? departDesRappels : depart;
    return {
      ...echeance,
      ...{ jour, prevueLe, at: partir(calendrier, dossier, quiEstServi(echeance.action), jour) },
      action: suivre(echeance, jour, context),
    };
  };

/** Somebody skipped or paused it, or paused the date of its wait. */
export const estRetenue = ({ amenagements }: Ouverte, cle: string): boolean =>
  amenagements.some(
    (autre) =>
      autre.sort !== 'deplacee' &&
      (autre.cle === cle ||
        (autre.sort === 'en-pause' && autre.attente && sontDeLaMemeAttente(autre.cle, cle))),
  );

function quiEstServi(action: Action): Destinataire {
  switch (action.kind) {
    case 'relance':
      return action.destinataires[0] ?? 'coordinateur';
    case 'ouverture-bilan':
      return 'professionnel';
    case 'tache':
    case 'prise-d-effet':
    case 'avertissement-archivage':
    case 'repere':
      return 'coordinateur';
    default:
      return assertNever(action);
  }
}

/** A bilan that opens later is due later by as much; nobody was told of its date yet. */
function suivre({ jour: prevu, action }: Echeance, jour: string, { calendrier }: Context): Action {
  if (action.kind !== 'ouverture-bilan' || jour <= prevu) return action;
  const plusTard = calendrier.plusJours(action.dateLimite, calendrier.joursEntre(prevu, jour));
  return { ...action, dateLimite: calendrier.ouvreSuivant(plusTard) };
}
