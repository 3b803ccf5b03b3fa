import type { Context } from '../../context.js';
import { limiteDeReponse } from '../../echeances/when-mise-en-demeure-then-attendre-reponse.js';
import { nomManquement, serieDuSuivi } from '../../series.js';
import type { Label, Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

export function duManquement(dossier: Ouverte, { manquement }: Label, context: Context): Attente[] {
  if (manquement?.statut !== 'notifie') return [];
  const { rang, suivi, motif, notifieLe, obligations } = manquement;
  const serie = serieDuSuivi(nomManquement(rang), suivi);
  return [
    {
      serie,
      destinataire: 'employeur',
      gabarits: ['mise-en-demeure', 'mise-en-demeure-rappel'],
      donnees: {
        le: notifieLe,
        motif: motif.id,
        obligations: obligations.join(),
        dateLimite: limiteDeReponse(dossier, suivi, context),
      },
      lien: { acte: 'manquement', rang, cle: `${serie}/employeur` },
    },
  ];
}
