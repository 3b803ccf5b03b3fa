import type { Deliberation } from '@pdn/contracts/ecrans';
import { APPRECIATIONS } from '../libelles/index.js';

/** The criteria of the programme, as declared and as read by the session. */
export function TableDeLaGrille({ grille, apprecier }: Pick<Deliberation, 'grille' | 'apprecier'>) {
  return (
    <table className="tableau tableau--nu tableau--fiches">
      <caption>Grille de critères, à apprécier d’après les pièces</caption>
      <thead>
        <tr>
          <th scope="col">Critère</th>
          <th scope="col">Déclaré</th>
          <th scope="col">Appréciation</th>
        </tr>
      </thead>
      <tbody>
        {grille.map(({ critere, libelle, declare, appreciation }) => (
          <tr key={critere}>
            <th scope="row">
              {apprecier ? <label htmlFor={`critere-${critere}`}>{libelle}</label> : libelle}
            </th>
            <td data-colonne="Déclaré">{declare}</td>
            <td data-colonne="Avis">
              {apprecier ? (
                <select
                  className="saisie"
                  id={`critere-${critere}`}
                  name={`criteres.${critere}`}
                  defaultValue={appreciation ?? ''}
                >
                  <option value="">Non examiné</option>
                  {Object.entries(APPRECIATIONS).map(([valeur, texte]) => (
                    <option key={valeur} value={valeur}>
                      {texte}
                    </option>
                  ))}
                </select>
              ) : appreciation ? (
                APPRECIATIONS[appreciation]
              ) : (
                'Non examiné'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
