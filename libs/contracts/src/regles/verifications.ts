import { trouverCategorie, type Regles } from '@pdn/domain';
import type { z } from 'zod';
import { joursJusqua } from './jour-de-l-annee.js';

type Verification<T> = (valeur: T, contexte: z.core.$RefinementCtx<T>) => void;

const refuser = (contexte: z.core.$RefinementCtx, path: PropertyKey[], message: string): void => {
  contexte.addIssue({ code: 'custom', path, message });
};

const dernier = (delais: number[]): number => delais.at(-1) ?? 0;

export const verifierEligibilite: Verification<Regles['eligibilite']> = (eligibilite, contexte) => {
  const { metiersAdmis, criteresExiges, criteresRecommandes, ...heures } = eligibilite;
  const repetes = { metiersAdmis, criteresExiges, criteresRecommandes };
  for (const [champ, valeurs] of Object.entries(repetes))
    if (new Set<string>(valeurs).size < valeurs.length)
      refuser(contexte, [champ], 'Chaque choix figure une seule fois.');
  if (criteresRecommandes.some((critere) => criteresExiges.includes(critere)))
    refuser(contexte, ['criteresRecommandes'], 'Un critère est exigé ou recommandé, pas les deux.');
  if (heures.heuresDePermanence > heures.heuresParSemaine)
    refuser(contexte, ['heuresDePermanence'], 'La permanence fait partie du temps de la semaine.');
};

/** The table of the programme says which jobs there are. */
export const verifierMetiers: Verification<Regles> = ({ programme, eligibilite }, contexte) => {
  eligibilite.metiersAdmis.forEach((code, rang) => {
    if (!trouverCategorie(programme, code))
      refuser(contexte, ['eligibilite', 'metiersAdmis', rang], 'Ce métier n’est pas connu de ce programme.');
  });
};

/** A person is asked to call when the reminders were in vain, not before. */
export const verifierTache: Verification<Regles['pieces']> = ({ relances, tache }, contexte) => {
  if (tache <= dernier(relances)) refuser(contexte, ['tache'], 'La tâche vient après la dernière relance.');
};

export const verifierEngagements: Verification<Regles['engagements']> = (engagements, contexte) => {
  const { signataires, relances, appeler } = engagements;
  if (new Set(signataires).size < signataires.length)
    refuser(contexte, ['signataires'], 'Chaque signataire figure une seule fois.');
  if (!signataires.includes('employeur') || !signataires.includes('professionnel'))
    refuser(contexte, ['signataires'], 'L’employeur et le professionnel signent toujours.');
  if (appeler <= dernier(relances))
    refuser(contexte, ['appeler'], 'L’appel vient après la dernière relance.');
};

export const verifierBilan: Verification<Regles['bilan']> = (bilan, contexte) => {
  const duree = joursJusqua(bilan.ouverture, bilan.limite);
  if (duree === 0) refuser(contexte, ['limite'], 'La date limite n’est pas le jour de l’ouverture.');
  else if ((bilan.rappelsAvant[0] ?? 0) >= duree)
    refuser(contexte, ['rappelsAvant', 0], 'Ce rappel tomberait avant l’ouverture du bilan.');
  if (bilan.tache <= dernier(bilan.relancesApres))
    refuser(contexte, ['tache'], 'La tâche vient après la dernière relance.');
};

export const verifierRenouvellement: Verification<Regles> = ({ label, renouvellement }, contexte) => {
  if ((renouvellement.moisAvant[0] ?? 0) >= label.dureeMois)
    refuser(contexte, ['renouvellement', 'moisAvant', 0], 'Ce rappel tomberait avant le début du label.');
};
