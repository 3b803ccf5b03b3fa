import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { labelDe } from '../label/label-de.js';
import { nomBilan } from '../series.js';
import { estClose, type Label, type Ouverte } from '../state.js';
import { limiteDuBilan } from './date-limite-du-bilan.js';
import { depart } from './depart.js';
import type { Echeance } from './echeance.js';
import type { Policy } from './policy.js';

/**
 * Each calendar year in which the label was long enough in force has its bilan, opened on a fixed date. It opens on the
 * day itself, off or not; its mail leaves the next working day.
 */
export const whenLabelEnVigueurThenOuvrirBilan: Policy = (dossier, context) => {
  if (estClose(dossier)) return [];
  const label = labelDe(dossier);
  if (!label) return [];
  return exercices(label)
    .filter((exercice) => estDu(exercice, label, context))
    .filter((exercice) => limiteDuBilan(exercice, context) >= label.connuLe)
    .filter((exercice) => !dossier.adoption?.bilansEcartes.includes(exercice))
    .map((exercice) => ouvrir(exercice, dossier, label, context));
};

function exercices({ accordeLe, terme, bilans }: Label): number[] {
  const premier = Number(accordeLe.slice(0, 4));
  const annees = Array.from({ length: Number(terme.slice(0, 4)) - premier + 1 }, (_, rang) => premier + rang);
  return annees.filter((annee) => !bilans.some(({ exercice }) => exercice === annee));
}

/** In force at least so many months on 31 December; past its term a label is no more in force until it is renewed. */
function estDu(exercice: number, { accordeLe, terme }: Label, { calendrier, regles }: Context): boolean {
  const debut = plusTard(accordeLe, `${exercice}-01-01`);
  const fin = plusTot(terme, `${exercice}-12-31`);
  return calendrier.plusMois(debut, regles.bilan.moisEnVigueur) <= calendrier.plusJours(fin, 1);
}

function ouvrir(exercice: number, dossier: Ouverte, label: Label, context: Context): Echeance {
  const { calendrier, regles } = context;
  const fixe = `${exercice}-${regles.bilan.ouverture}`;
  const due = limiteDuBilan(exercice, context);
  const jour = ouverture(fixe, dossier, label);
  const ecart = calendrier.joursEntre(fixe, due);
  const dateLimite = calendrier.ouvreSuivant(jour > due ? calendrier.plusJours(jour, ecart) : due);
  return {
    cle: `${nomBilan(exercice)}.1/ouverture`,
    jour,
    at: depart(calendrier, dossier, 'professionnel', jour),
    libelle: `Ouverture du bilan ${exercice}`,
    condition: 'Sauf si le label est retiré avant',
    action: { kind: 'ouverture-bilan', exercice, dateLimite },
  };
}

/** Not before the label was known (it may be renewed late) or these regles adopted, nor during a suspension. */
function ouverture(fixe: Jour, { pauses, adoption }: Ouverte, { suivi }: Label): Jour {
  const jour = plusTard(plusTard(fixe, suivi.depuis), adoption?.le ?? '');
  return pauses.reduce((autre, { du, au }) => (du <= autre && autre < au ? au : autre), jour);
}

const plusTard = (a: Jour, b: Jour): Jour => (a > b ? a : b);
const plusTot = (a: Jour, b: Jour): Jour => (a < b ? a : b);
