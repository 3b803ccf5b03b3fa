import type { Calendrier } from '../../calendrier/calendrier.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { labelDe } from '../label/label-de.js';
import { nomManquement, serieDuSuivi } from '../series.js';
import { estClose, type Labellisation, type Suivi } from '../state.js';
import { delai } from './delai.js';
import { relancer, repere, signalerTache, type Policy } from './policy.js';

/**
 * The employer has a month to answer the letter (G), longer by any suspension; then the body decides. Time only says
 * that the day has come.
 */
export const whenMiseEnDemeureThenAttendreReponse: Policy = (dossier, context) => {
  const manquement = estClose(dossier) ? null : labelDe(dossier)?.manquement;
  if (manquement?.statut !== 'notifie') return [];
  const { calendrier, regles } = context;
  const { rang, suivi } = manquement;
  const serie = serieDuSuivi(nomManquement(rang), suivi);
  const dateLimite = limiteDeReponse(dossier, suivi, context);
  const condition = 'Sauf si la réponse arrive avant';
  return [
    ...regles.manquement.rappelsAvant
      .map((jours, numero) => ({ numero, jour: calendrier.avant(dateLimite, jours) }))
      .filter(({ jour }) => jour > suivi.depuis)
      .map(({ numero, jour }) =>
        relancer(dossier, context, {
          cle: `${serie}/rappel-${numero + 1}`,
          jour,
          libelle: 'Rappel à l’employeur : réponse attendue',
          condition,
          courrier: 'mise-en-demeure-rappel',
          a: 'employeur',
          dateLimite,
        }),
      ),
    repere(context, `${serie}/limite`, dateLimite, 'Date limite de la réponse de l’employeur', {
      fixe: 'Ce délai suit la date de la lettre : elle se corrige.',
    }),
    signalerTache(dossier, context, {
      cle: `${serie}/decider`,
      jour: calendrier.apres(dateLimite, 1),
      libelle: 'Tâche : faire décider, sans réponse de l’employeur',
      condition,
      tache: 'decider-manquement',
    }),
  ];
};

/** The last day, a working one. */
export const limiteDeReponse = (
  dossier: Labellisation,
  suivi: Suivi,
  { calendrier, regles }: Context,
): Jour => delai(dossier, calendrier, suivi, jours(suivi.depuis, regles.manquement.reponseMois, calendrier));

const jours = (depuis: Jour, mois: number, calendrier: Calendrier): number =>
  calendrier.joursEntre(depuis, calendrier.plusMois(depuis, mois));
