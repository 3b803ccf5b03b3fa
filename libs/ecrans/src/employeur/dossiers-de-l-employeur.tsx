import type { DossierDEmployeur } from '@pdn/contracts/ecrans';
import { EtiquetteEtat } from '../composants/etiquette-etat.js';
import { nomOuEfface } from '../composants/nom.js';
import { jourAbrege } from '@pdn/contracts/dates';
import { ATTENTES, pluriel, PROGRAMMES } from '../libelles/index.js';

export const DossiersDeLEmployeur = ({ dossiers }: { dossiers: DossierDEmployeur[] }) => (
  <section className="pile pile--serree" aria-labelledby="titre-promeneurs">
    <h2 id="titre-promeneurs">Promeneurs</h2>
    <table className="tableau tableau--fiches">
      <caption>{pluriel(dossiers.length, 'dossier')}</caption>
      <thead>
        <tr>
          <th scope="col">Professionnel</th>
          <th scope="col">Programme</th>
          <th scope="col">État</th>
          <th scope="col">On attend</th>
        </tr>
      </thead>
      <tbody>
        {dossiers.map(({ id, numero, programme, professionnel, etat, attenteDe, terme, tache }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/dossiers/${id}`}>{nomOuEfface(professionnel)}</a>{' '}
              <span className="ligne-2 numero">{numero}</span>
            </th>
            <td data-colonne="Programme">{PROGRAMMES[programme]}</td>
            <td data-colonne="État">
              <EtiquetteEtat etat={etat} />{' '}
              {terme ? <span className="ligne-2">terme le {jourAbrege(terme)}</span> : null}
            </td>
            <td data-colonne="On attend">
              {tache ? 'La coordination' : ATTENTES[attenteDe]}{' '}
              {tache ? <span className="ligne-2">{tache}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
