import type { Dossier, Envoi } from '@pdn/contracts/ecrans';
import { destinataires } from '../composants/destinataires.js';
import { Remise } from '../composants/remise.js';
import { jourAbrege, jourDe } from '@pdn/contracts/dates';
import { GABARITS_COURTS, majuscule, pluriel } from '../libelles/index.js';

/** A life of years sends dozens: older ones are opened by whoever looks for them. */
const MONTRES = 10;

export function Courriels({ courriels, cadre: { zone } }: Pick<Dossier, 'courriels' | 'cadre'>) {
  // in the order of the history: of those that left at one moment, the last comes first too
  const recents = courriels.toReversed().sort((a, b) => b.le.localeCompare(a.le));
  const anciens = recents.splice(MONTRES);
  return (
    <section className="pile pile--serree" aria-labelledby="titre-courriels">
      <h2 id="titre-courriels">Courriels</h2>
      {recents.length === 0 ? (
        <p>Aucun courriel n’est encore parti.</p>
      ) : (
        <Tableau
          envois={recents}
          zone={zone}
          titre={
            anciens.length === 0
              ? `${pluriel(recents.length, 'courriel')}, du plus récent au plus ancien`
              : `Les ${recents.length} derniers courriels, du plus récent au plus ancien`
          }
        />
      )}
      {anciens.length === 0 ? null : (
        <details className="tiroir">
          <summary>{pluriel(anciens.length, 'courriel plus ancien', 'courriels plus anciens')}</summary>
          <Tableau envois={anciens} zone={zone} titre="Courriels plus anciens" />
        </details>
      )}
    </section>
  );
}

function Tableau({ envois, zone, titre }: { envois: Envoi[]; zone: string; titre: string }) {
  return (
    <table className="tableau tableau--fiches">
      <caption>{titre}</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Objet</th>
          <th scope="col">Destinataire</th>
          <th scope="col">Remise</th>
        </tr>
      </thead>
      <tbody>
        {envois.map((envoi) => (
          <Ligne key={envoi.id} envoi={envoi} zone={zone} />
        ))}
      </tbody>
    </table>
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
