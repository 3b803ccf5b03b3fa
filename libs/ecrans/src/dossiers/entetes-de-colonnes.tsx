import type { Dossiers, TriDossiers } from '@pdn/contracts/ecrans';
import { adresseDossiers } from './adresse-dossiers.js';

export const COLONNES: Record<TriDossiers, string> = {
  nom: 'Professionnel',
  structure: 'Structure',
  etat: 'État',
  attente: 'On attend',
  echeance: 'Prochaine étape automatique',
};
const ORDRE: readonly TriDossiers[] = ['nom', 'structure', 'etat', 'attente', 'echeance'];

/** Each header sorts by its column; the sorted one turns the order round. */
export function EntetesDeColonnes(props: Dossiers) {
  return (
    <thead>
      <tr>
        {ORDRE.map((tri) => {
          const actif = tri === props.tri;
          const sens = actif && props.sens === 'croissant' ? 'decroissant' : 'croissant';
          return (
            <th
              key={tri}
              scope="col"
              aria-sort={actif ? (props.sens === 'croissant' ? 'ascending' : 'descending') : undefined}
            >
              <a className="tri" href={adresseDossiers(props, { tri, sens })}>
                {COLONNES[tri]}
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
