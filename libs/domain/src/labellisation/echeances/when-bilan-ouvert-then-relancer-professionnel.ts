import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { labelDe } from '../label/label-de.js';
import { nomBilan, serieDuSuivi } from '../series.js';
import { estClose, type Bilan, type Ouverte, type Suivi } from '../state.js';
import { delai } from './delai.js';
import type { Echeance } from './echeance.js';
import { relancer, repere, signalerTache, type Policy } from './policy.js';

/**
 * Reminders before the due date, then after it, the employer in copy of the later ones, then a call. A bilan sent back with
 * no more time left than the coordination waits before it calls is only reminded after the due date that was announced
 * with it; one whose mail is sent again after the due date, from that day.
 */
export const whenBilanOuvertThenRelancerProfessionnel: Policy = (dossier, context) => {
  if (estClose(dossier)) return [];
  return labelDe(dossier)?.bilans.flatMap((bilan) => relancerBilan(dossier, bilan, context)) ?? [];
};

function relancerBilan(dossier: Ouverte, bilan: Bilan, context: Context): Echeance[] {
  const { exercice, dateLimite, remise } = bilan;
  if (remise.statut !== 'attendue') return [];
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(nomBilan(exercice), remise.suivi);
  const condition = 'Sauf si le bilan est remis avant';
  const apres = compteurApres(dossier, bilan, remise.suivi, context);
  const relance = (pas: string, jour: Jour, copie: boolean): Echeance =>
    relancer(dossier, context, {
      cle: `${serie}/${pas}`,
      jour,
      libelle: `Rappel au professionnel : bilan ${exercice}`,
      condition,
      courrier: jour > dateLimite ? 'bilan-relance' : 'bilan-rappel',
      a: 'professionnel',
      copie: copie ? ['employeur'] : [],
      dateLimite,
    });
  const presse = remise.renvoi && calendrier.apres(remise.suivi.depuis, regles.bilan.tache) >= dateLimite;
  const avant = presse ? [] : regles.bilan.rappelsAvant.map((jours) => calendrier.avant(dateLimite, jours));
  return [
    ...avant
      .map((jour, rang) => relance(`rappel-${rang + 1}`, jour, false))
      .filter(({ jour }) => jour > remise.suivi.depuis),
    repere(context, `${serie}/limite`, dateLimite, `Date limite du bilan ${exercice}`, { limite: true }),
    ...regles.bilan.relancesApres.map((jours, rang) =>
      relance(`relance-${rang + 1}`, apres(jours), rang + 1 >= regles.bilan.copieEmployeurDes),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler`,
      jour: apres(regles.bilan.tache),
      libelle: `Tâche : appeler le professionnel au sujet du bilan ${exercice}`,
      condition,
      tache: 'appeler-bilan',
      appeler: 'professionnel',
    }),
  ];
}

/** From the due date, which no suspension moves; otherwise a delay like any other. */
function compteurApres(
  dossier: Ouverte,
  { dateLimite }: Bilan,
  suivi: Suivi,
  { calendrier }: Context,
): (jours: number) => Jour {
  return suivi.depuis > dateLimite
    ? (jours) => delai(dossier, calendrier, suivi, jours)
    : (jours) => calendrier.apres(dateLimite, jours);
}
