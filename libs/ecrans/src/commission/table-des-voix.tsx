import type { Deliberation } from '@pdn/contracts/ecrans';
import { VOIX } from '../libelles/index.js';

/** Only those who may vote on this dossier are here. */
export function TableDesVoix({ voix }: Pick<Deliberation, 'voix'>) {
  return (
    <table className="tableau tableau--nu tableau--fiches">
      <caption>Vote nominatif</caption>
      <thead>
        <tr>
          <th scope="col">Votant</th>
          <th scope="col">Au titre de</th>
          <th scope="col">Voix</th>
        </tr>
      </thead>
      <tbody>
        {voix.map(({ personne, nom, siege, voix: exprimee }) => (
          <tr key={personne}>
            <th scope="row">
              <label htmlFor={`voix-${personne}`}>{nom}</label>
            </th>
            <td data-colonne="Au titre de">{siege}</td>
            <td data-colonne="Voix">
              <select
                className="saisie"
                id={`voix-${personne}`}
                name={`voix.${personne}`}
                defaultValue={exprimee ?? ''}
              >
                <option value="">N’a pas voté</option>
                {Object.entries(VOIX).map(([valeur, texte]) => (
                  <option key={valeur} value={valeur}>
                    {texte}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
