import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { PROFIL, serieDuSuivi } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

/** Asked by the receipt of the signatures, or by the list of what the profile lacks. */
export function duProfil(dossier: Ouverte, { calendrier, regles }: Context): Attente[] {
  if (dossier.etape !== 'profil' || dossier.profil.statut !== 'a-creer') return [];
  const { manquants, suivi } = dossier.profil;
  const estACompleter = manquants.length > 0;
  const dateLimite = delai(dossier, calendrier, suivi, regles.profil.tache);
  return [
    {
      serie: serieDuSuivi(PROFIL, suivi),
      destinataire: 'professionnel',
      gabarits: estACompleter
        ? ['profil-a-completer', 'profil-relance']
        : ['engagements-completes', 'profil-relance'],
      donnees: estACompleter ? { manquants: manquants.join(), dateLimite } : { dateLimite },
    },
  ];
}
