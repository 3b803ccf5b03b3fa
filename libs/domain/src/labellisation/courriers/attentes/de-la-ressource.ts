import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { RESSOURCE, serieDuSuivi } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

/** Of those who have not accepted to be, or to lend, a *personne ressource*. */
export function deLaRessource(dossier: Ouverte, { calendrier, regles }: Context): Attente[] {
  if (dossier.etape !== 'ressource-proposee' || !dossier.proposition) return [];
  const { texte, domaines, ressource, acceptations } = dossier.proposition;
  return acceptations.flatMap((acceptation): Attente[] => {
    if (acceptation.statut !== 'attendue') return [];
    const { partie, suivi } = acceptation;
    const serie = serieDuSuivi(RESSOURCE, suivi);
    return [
      {
        serie,
        destinataire: partie,
        gabarits: ['ressource-a-accepter', 'ressource-relance'],
        donnees: {
          texte,
          domaines: domaines.join(),
          ressource: ressource.id,
          dateLimite: delai(dossier, calendrier, suivi, regles.engagements.appeler),
        },
        lien: { acte: 'ressource', texte, cle: `${serie}/${partie}` },
      },
    ];
  });
}
