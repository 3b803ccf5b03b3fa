import type { AdoptionDesRegles } from '@pdn/contracts/ecrans';
import { pluriel } from '../libelles/index.js';

type Resultats = NonNullable<AdoptionDesRegles['resultats']>;

const DIT = { adoptee: 'Adoptée', deja: 'C’était déjà la sienne', refusee: 'Refusée' } as const;

export function ResultatsDAdoption({ resultats }: { resultats: Resultats }) {
  const faits = resultats.filter(({ resultat }) => resultat === 'adoptee').length;
  return (
    <section className="pile" aria-labelledby="titre-resultats">
      <h2 id="titre-resultats">{pluriel(faits, 'dossier a changé', 'dossiers ont changé')} de version</h2>
      <table className="tableau tableau--fiches">
        <caption>Résultat par dossier</caption>
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Résultat</th>
          </tr>
        </thead>
        <tbody>
          {resultats.map(({ id, numero, resultat, message }) => (
            <tr key={id}>
              <th scope="row">
                <a className="numero" href={`/dossiers/${id}`}>
                  {numero}
                </a>
              </th>
              <td data-colonne="Résultat">
                {DIT[resultat]}
                {message ? <span className="ligne-2">{message}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
