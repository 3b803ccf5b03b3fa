import type { Dossier, Envoi } from '@pdn/contracts/ecrans';
import { destinataires } from '../composants/destinataires.js';
import { Remise } from '../composants/remise.js';
import { jourAbrege, jourDe } from '@pdn/contracts/dates';
import { GABARITS_COURTS, majuscule, pluriel } from '../libelles/index.js';

export function Courriels({ courriels, cadre }: Pick<Dossier, 'courriels' | 'cadre'>) {
  // in the order of the history: of those that left at one moment, the last comes first too
  const recents = courriels.toReversed().sort((a, b) => b.le.localeCompare(a.le));
  return (
    <section className="pile pile--serree" aria-labelledby="titre-courriels">
      <h2 id="titre-courriels">Courriels</h2>
      {recents.length === 0 ? (
        <p>Aucun courriel n’est encore parti.</p>
      ) : (
        <table className="tableau tableau--fiches">
          <caption>{pluriel(recents.length, 'courriel')}, du plus récent au plus ancien</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Objet</th>
              <th scope="col">Destinataire</th>
              <th scope="col">Remise</th>
            </tr>
          </thead>
          <tbody>
            {recents.map((envoi) => (
              <Ligne key={envoi.id} envoi={envoi} zone={cadre.zone} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Ligne({ envoi, zone }: { envoi: Envoi; zone: string }) {
  const jour = jourDe(envoi.le, zone);
  const objet = GABARITS_COURTS[envoi.gabarit];
  return (
    <tr>
      <td data-colonne="Date">
        <span className="numero">{jourAbrege(jour)}</span>
      </td>
      <th scope="row" data-colonne="Objet">
        {envoi.lire ? <a href={envoi.lire}>{objet}</a> : objet}
      </th>
      <td data-colonne="Destinataire">{majuscule(destinataires(envoi).replace(/^(à|au) /, ''))}</td>
      <td data-colonne="Remise">
        <Remise envoi={envoi} zone={zone} jourDit={jour} />
      </td>
    </tr>
  );
}
