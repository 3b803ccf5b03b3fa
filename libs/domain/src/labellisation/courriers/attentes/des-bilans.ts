import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { nomBilan, nomContresignature, serieDuSuivi } from '../../series.js';
import type { Bilan, Label, Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

export const desBilans = (dossier: Ouverte, { bilans }: Label, context: Context): Attente[] =>
  bilans.flatMap((bilan) => [...duProfessionnel(bilan), ...deLEmployeur(dossier, bilan, context)]);

function duProfessionnel({ exercice, dateLimite, remise }: Bilan): Attente[] {
  if (remise.statut !== 'attendue') return [];
  const serie = serieDuSuivi(nomBilan(exercice), remise.suivi);
  const { renvoi } = remise;
  return [
    {
      serie,
      destinataire: 'professionnel',
      gabarits: [renvoi ? 'bilan-a-corriger' : 'bilan-ouvert', 'bilan-rappel', 'bilan-relance'],
      donnees: { exercice, dateLimite, ...(renvoi ? { motif: renvoi.motif.id } : {}) },
      lien: { acte: 'bilan', exercice, cle: `${serie}/professionnel` },
    },
  ];
}

function deLEmployeur(dossier: Ouverte, bilan: Bilan, { calendrier, regles }: Context): Attente[] {
  const { exercice, contresignature } = bilan;
  if (contresignature.statut !== 'attendue') return [];
  const { suivi } = contresignature;
  const serie = serieDuSuivi(nomContresignature(exercice), suivi);
  const dateLimite = delai(dossier, calendrier, suivi, regles.engagements.appeler);
  return [
    {
      serie,
      destinataire: 'employeur',
      gabarits: ['bilan-a-contresigner'],
      donnees: { exercice, dateLimite },
      lien: { acte: 'contresignature', exercice, cle: `${serie}/employeur` },
    },
  ];
}
