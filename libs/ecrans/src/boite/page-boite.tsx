import type { Boite, MessageEnListe } from '@pdn/contracts/ecrans';
import { Saisie } from '../composants/champs/saisie.js';
import { Pagination } from '../composants/pagination.js';
import { adresse } from '../composants/requete.js';
import { enCivil, heure, jourAbrege } from '@pdn/contracts/dates';
import { pluriel } from '../libelles/index.js';
import { CadreBoite } from './cadre-boite.js';

export function PageBoite({ zone, bureau, recherche, messages, total, pagination }: Boite) {
  return (
    <CadreBoite titre="Messages" bureau={bureau}>
      <h1>Courriels d’essai</h1>
      <form className="carte recherche" action="/" method="get" role="search" aria-label="Courriels">
        <Saisie
          id="q"
          nom="q"
          libelle="Destinataire, objet ou numéro de dossier"
          type="search"
          requis={false}
          longueurMax={100}
          valeur={recherche}
        />
        <button className="bouton bouton--i-recherche" type="submit">
          Chercher
        </button>
      </form>
      <section className="pile pile--serree" aria-labelledby="titre-liste">
        <h2 id="titre-liste">{total === 0 ? 'Aucun courriel' : pluriel(total, 'courriel')}</h2>
        {messages.length > 0 ? (
          <Messages messages={messages} zone={zone} />
        ) : (
          <p>Rien n’est encore arrivé ici.</p>
        )}
        <Pagination
          libelle="Pages de la boîte"
          position={pluriel(messages.length, 'courriel') + ' sur cette page'}
          debut={pagination.curseur ? adresse('/', { q: recherche }) : null}
          suite={pagination.suivant ? adresse('/', { q: recherche, curseur: pagination.suivant }) : null}
        />
      </section>
    </CadreBoite>
  );
}

const Messages = ({ messages, zone }: { messages: MessageEnListe[]; zone: string }) => (
  <table className="tableau tableau--fiches">
    <caption>Du plus récent au plus ancien</caption>
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Objet</th>
        <th scope="col">Destinataire</th>
        <th scope="col">Expéditeur</th>
      </tr>
    </thead>
    <tbody>
      {messages.map((message) => (
        <Ligne key={message.id} message={message} zone={zone} />
      ))}
    </tbody>
  </table>
);

function Ligne({
  message: { id, date, objet, a, de, piecesJointes },
  zone,
}: {
  message: MessageEnListe;
  zone: string;
}) {
  const civil = enCivil(date, zone);
  return (
    <tr>
      <td data-colonne="Date">
        <span className="numero">{jourAbrege(civil.jour)}</span>{' '}
        <span className="ligne-2">{heure(civil.heure)}</span>
      </td>
      <th scope="row" data-colonne="Objet">
        <a href={`/messages/${id}`}>{objet}</a>
        {piecesJointes > 0 ? (
          <span className="ligne-2">{pluriel(piecesJointes, 'pièce jointe', 'pièces jointes')}</span>
        ) : null}
      </th>
      <td data-colonne="À">{a.join(', ')}</td>
      <td data-colonne="De">{de}</td>
    </tr>
  );
}
