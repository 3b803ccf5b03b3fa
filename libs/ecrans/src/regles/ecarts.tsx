import type { EcartAffiche } from '@pdn/contracts/ecrans';

interface Props {
  legende: string;
  avant: string;
  apres: string;
  ecarts: readonly EcartAffiche[];
}

/** What changes, before and after, in words. */
export const Ecarts = ({ legende, avant, apres, ecarts }: Props) => (
  <table className="tableau tableau--fiches">
    <caption>{legende}</caption>
    <thead>
      <tr>
        <th scope="col">Règle</th>
        <th scope="col">{avant}</th>
        <th scope="col">{apres}</th>
      </tr>
    </thead>
    <tbody>
      {ecarts.map((ecart) => (
        <tr key={ecart.champ}>
          <th scope="row">
            {ecart.libelle}
            <span className="ligne-2">{ecart.chapitre}</span>
          </th>
          <td data-colonne={avant}>{ecart.avant}</td>
          <td data-colonne={apres}>
            <strong>{ecart.apres}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
