import { Refusal } from '../refusal.js';
import type { Jour } from '../temps.js';
import type { Context } from './context.js';
import { estClose, type Labellisation, type Ouverte } from './state.js';

/** Beyond that, in the past or in the future, a year was mistyped. */
export const ANNEES_VRAISEMBLABLES = 15;

type Horloge = Pick<Context, 'calendrier' | 'now'>;

export const aujourdhui = ({ calendrier, now }: Horloge): Jour => calendrier.jour(now);

/**
 * The day of a fact: today unless it is said.
 * @throws {Refusal} `date-future`, `date-avant-candidature`
 */
export function jourDuFait(
  le: Jour | undefined,
  dossier: Labellisation,
  context: Context,
  champ = 'le',
): Jour {
  if (le === undefined) return aujourdhui(context);
  refuserLeFutur(le, context, champ);
  if (le < dossier.deposeeLe)
    throw new Refusal('date-avant-candidature', 'Cette date est antérieure à la candidature.', champ);
  return le;
}

/** @throws {Refusal} `date-future` */
export function refuserLeFutur(le: Jour, context: Context, champ = 'le'): void {
  if (le > aujourdhui(context))
    throw new Refusal('date-future', 'Cette date n’est pas encore arrivée.', champ);
}

/** @throws {Refusal} `date-invraisemblable` */
export function exigerVraisemblable(jour: Jour, context: Horloge, champ: string): void {
  const { calendrier } = context;
  const mois = 12 * ANNEES_VRAISEMBLABLES;
  const present = aujourdhui(context);
  if (jour < calendrier.plusMois(present, -mois) || jour > calendrier.plusMois(present, mois))
    throw new Refusal(
      'date-invraisemblable',
      `Cette date est à plus de ${ANNEES_VRAISEMBLABLES} ans.`,
      champ,
    );
}

/** The same, with the day of entry where it is another one: reminders count from that one. @throws {Refusal} */
export function faitEtSaisie(
  le: Jour | undefined,
  dossier: Labellisation,
  context: Context,
): { le: Jour; saisiLe?: Jour } {
  const jour = jourDuFait(le, dossier, context);
  const saisiLe = aujourdhui(context);
  return jour === saisiLe ? { le: jour } : { le: jour, saisiLe };
}

/** @throws {Refusal} `dossier-clos` */
export function exigerOuvert(dossier: Labellisation): asserts dossier is Ouverte {
  if (estClose(dossier)) throw new Refusal('dossier-clos', 'Ce dossier est clos.');
}
