import { eligibiliteParDefaut } from '../eligibilite/metiers.js';
import type { Programme } from '../labellisation/programme.js';
import type { Regles } from './regles.js';

/**
 * Version 1 of a network's rules, before it publishes its own. Where no source is named, none says it: the value is
 * ours, a proposal that each network confirms, never law.
 * @see domain.md, section 3; S2 = evaluation report of the Manche experiment, G = guide de déploiement (Cnaf, 2016)
 */
export function reglesParDefaut(programme: Programme, reseau: string): Regles {
  return {
    reseau,
    programme,
    version: 1,
    // S1 and S2 §8 for parentalité; S3, S4 for jeunesse
    eligibilite: eligibiliteParDefaut(programme),
    // ours
    pieces: { relances: [7, 14], tache: 21 },
    // ours; « J-2 » counts back from the interview
    entretien: { planifierSous: 15, rappel: 2, absences: 2 },
    // ours, no source says it
    listeAttente: { confirmerMois: 6 },
    // signatories: S2 §1.2 and S1 §3 (employer and professional); delays: ours
    engagements: { signataires: ['employeur', 'professionnel'], relances: [3, 10], appeler: 30 },
    // 60 days: S2 §4.3, the last profile took almost two months; reminders: ours
    profil: { relances: [15, 30, 45], tache: 60 },
    // ours
    fiche: { relances: [7], tache: 14 },
    // moment: S2 §4.3, the directory is the last step (S0 labels before the profiles); term: ours, no source has one
    label: { moment: 'apres-publication', dureeMois: 24 },
    // yearly: S1 (obligations); dates, reminders and nine months in force: ours
    bilan: {
      ouverture: '12-01',
      limite: '01-31',
      rappelsAvant: [15],
      relancesApres: [3, 10],
      copieEmployeurDes: 2,
      tache: 21,
      moisEnVigueur: 9,
    },
    // ours: no source says how long a suspension without an end is left alone
    suspension: { revoirMois: 6 },
    // express, never tacit: G; delays: ours
    renouvellement: { moisAvant: [3, 1], joursApres: 1 },
    // one month: G; reminder: ours; who decides is a mandate of the instances
    manquement: { reponseMois: 1, rappelsAvant: [8] },
    // G: notice of three months in the convention
    retrait: { preavisMois: 3 },
    // ours
    archive: { moisApresFin: 24, avertirJours: 30 },
  };
}
