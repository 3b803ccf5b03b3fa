import type { SeanceListee } from '@pdn/contracts/ecrans';
import { rendezVous } from '@pdn/contracts/dates';
import { pluriel, PROGRAMMES, TACHES_DE_SEANCE } from '../libelles/index.js';
import { EtiquetteSeance } from './etiquettes.js';

export const TableDesSeances = ({ titre, seances }: { titre: string; seances: SeanceListee[] }) => (
  <table className="tableau tableau--fiches">
    <caption className="visuellement-cache">{titre}</caption>
    <thead>
      <tr>
        <th scope="col">Séance</th>
        <th scope="col">Instance</th>
        <th scope="col">Ordre du jour</th>
        <th scope="col">État</th>
      </tr>
    </thead>
    <tbody>
      {seances.map((seance) => (
        <tr key={seance.id}>
          <th scope="row">
            <a href={`/commissions/${seance.id}`}>{rendezVous(seance.date)}</a>{' '}
            <span className="ligne-2 numero">{seance.numero}</span>
          </th>
          <td data-colonne="Instance">
            {seance.instance} <span className="ligne-2">{PROGRAMMES[seance.programme]}</span>
          </td>
          <td data-colonne="Ordre du jour">
            {pluriel(seance.affaires, 'dossier')}{' '}
            <span className="ligne-2">{pluriel(seance.decisions, 'décision')}</span>
          </td>
          <td data-colonne="État">
            <EtiquetteSeance etat={seance.etat} />{' '}
            {seance.tache ? <span className="ligne-2">{TACHES_DE_SEANCE[seance.tache]}</span> : null}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
