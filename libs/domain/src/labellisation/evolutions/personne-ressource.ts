import type { EventOf } from '../events.js';
import type { Acceptation, EnProposition, Labellisation, PersonneRessource } from '../state.js';
import { attendre, enCours } from './attendre.js';

export const orientee = (
  avant: Labellisation,
  { motif, le }: EventOf<'CandidatureOrienteeEnPersonneRessource'>['data'],
): EnProposition => ({
  ...enCours(attendre(avant, 'commission')),
  etape: 'ressource-proposee',
  motif,
  orienteeLe: le,
  proposition: null,
});

/** Proposed again in other words: what was accepted is void. */
export function proposee(
  avant: Labellisation,
  { texte, domaines, ressource, serie, le, saisiLe = le }: EventOf<'PersonneRessourceProposee'>['data'],
): EnProposition {
  const suivi = { serie, depuis: saisiLe };
  const acceptations: Acceptation[] = [
    { partie: 'employeur', statut: 'attendue', suivi },
    { partie: 'professionnel', statut: 'attendue', suivi },
  ];
  const proposition = { texte, domaines, ressource, serie, acceptations };
  return { ...attendre(avant, 'ressource-proposee'), proposition };
}

export function acceptee(
  avant: Labellisation,
  { partie, le }: EventOf<'PersonneRessourceAcceptee'>['data'],
): EnProposition {
  const dossier = attendre(avant, 'ressource-proposee');
  if (!dossier.proposition) throw new TypeError('Nothing was proposed.');
  const acceptations = dossier.proposition.acceptations.map((acceptation): Acceptation =>
    acceptation.partie === partie ? { partie, statut: 'donnee', le } : acceptation,
  );
  // a series that a mail sent again had raised must not come back with the next proposal
  const serie = Math.max(
    dossier.proposition.serie,
    ...dossier.proposition.acceptations.map((autre) =>
      autre.statut === 'attendue' && autre.partie === partie ? autre.suivi.serie : 0,
    ),
  );
  return { ...dossier, proposition: { ...dossier.proposition, acceptations, serie } };
}

export function reconnue(
  avant: Labellisation,
  { le }: EventOf<'PersonneRessourceReconnue'>['data'],
): PersonneRessource {
  const dossier = attendre(avant, 'ressource-proposee');
  if (!dossier.proposition) throw new TypeError('Nothing was proposed.');
  const { texte, domaines, ressource } = dossier.proposition;
  return { ...enCours(dossier), etape: 'personne-ressource', texte, domaines, ressource, reconnueLe: le };
}
