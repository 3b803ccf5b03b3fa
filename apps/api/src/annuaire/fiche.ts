import type { AnnuaireHttp, Fiche } from '@pdn/contracts/http';
import type { FicheLue } from '@pdn/persistence';

/** The card as it was checked when it came in. */
export function ficheEnHttp({
  reference,
  programme,
  depuis,
  contenu,
}: FicheLue): AnnuaireHttp['fiches'][number] {
  const { prenom, metier, structure, commune, presentation, mention, permanence, reseaux } =
    contenu as unknown as Fiche;
  return {
    ...{ reference, programme, prenom, metier, structure, commune, presentation, reseaux },
    mention: mention ?? null,
    permanence: permanence ?? null,
    labellisationDepuis: depuis,
  };
}
