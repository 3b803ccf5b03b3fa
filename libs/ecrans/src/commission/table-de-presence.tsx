import type { Seance } from '@pdn/contracts/ecrans';
import { FONCTIONS, majuscule, PRESENCES, TYPES_DE_VOIX } from '../libelles/index.js';

export const TableDePresence = ({ membres }: Pick<Seance, 'membres'>) => (
  <table className="tableau tableau--nu tableau--fiches">
    <caption>Membres, siège et présence</caption>
    <thead>
      <tr>
        <th scope="col">Membre</th>
        <th scope="col">Siège</th>
        <th scope="col">Fonction</th>
        <th scope="col">Présence</th>
      </tr>
    </thead>
    <tbody>
      {membres.map(({ personne, nom, siege, fonction, voix, presence }) => (
        <tr key={personne}>
          <th scope="row">{nom}</th>
          <td data-colonne="Siège">
            {siege}, {TYPES_DE_VOIX[voix]}
          </td>
          <td data-colonne="Fonction">{majuscule(FONCTIONS[fonction])}</td>
          <td data-colonne="Présence">{presence ? majuscule(PRESENCES[presence]) : 'Non notée'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
