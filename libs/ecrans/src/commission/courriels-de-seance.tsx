import type { Seance } from '@pdn/contracts/ecrans';
import { momentSimple } from '@pdn/contracts/dates';

export const CourrielsDeSeance = ({ courriels, cadre }: Pick<Seance, 'courriels' | 'cadre'>) =>
  courriels.length === 0 ? null : (
    <section className="carte" aria-labelledby="titre-courriels">
      <h2 id="titre-courriels">Courriels aux membres</h2>
      <table className="tableau tableau--nu tableau--fiches">
        <caption>Ce qui est parti, et ce qu’il en est</caption>
        <thead>
          <tr>
            <th scope="col">Courriel</th>
            <th scope="col">À</th>
            <th scope="col">Date</th>
            <th scope="col">État</th>
          </tr>
        </thead>
        <tbody>
          {courriels.map(({ id, objet, a, etat, le }) => (
            <tr key={id}>
              <th scope="row">{objet}</th>
              <td data-colonne="À">{a}</td>
              <td data-colonne="Date">{momentSimple(le, cadre.zone)}</td>
              <td data-colonne="État">{etat}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
