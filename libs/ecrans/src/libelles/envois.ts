import type { EtatEnvoi } from '@pdn/contracts/ecrans';

export interface LibelleEnvoi {
  nom: string;
  teinte: 'remis' | 'echec' | 'prevu' | 'attente';
  icone: 'coche' | 'croix' | 'minuteur' | 'attention';
}

export const ETATS_ENVOI: Record<EtatEnvoi, LibelleEnvoi> = {
  'en-cours': { nom: 'Envoi en cours', teinte: 'attente', icone: 'minuteur' },
  differe: { nom: 'Différé, nouvel essai à venir', teinte: 'attente', icone: 'minuteur' },
  remis: { nom: 'Remis', teinte: 'remis', icone: 'coche' },
  'non-remis': { nom: 'Non remis', teinte: 'echec', icone: 'croix' },
  incertain: { nom: 'Remise incertaine', teinte: 'attente', icone: 'attention' },
  inutile: { nom: 'Non envoyé : devenu inutile', teinte: 'attente', icone: 'croix' },
};
