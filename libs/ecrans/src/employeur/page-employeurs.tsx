import type { Employeurs } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Saisie } from '../composants/champs/saisie.js';
import { Pagination } from '../composants/pagination.js';
import { position } from '../composants/position.js';
import { adresse } from '../composants/requete.js';
import { pluriel } from '../libelles/index.js';

export const PageEmployeurs = ({ cadre, q, lignes, total, pagination }: Employeurs) => (
  <Page cadre={cadre} titre="Employeurs" rubrique="dossiers" accueil="/dossiers">
    <div className="titre-page">
      <nav className="ariane" aria-label="Fil d’Ariane">
        <ol>
          <li>
            <a href="/dossiers">Dossiers</a>
          </li>
          <li aria-current="page">Employeurs</li>
        </ol>
      </nav>
      <h1>Employeurs</h1>
    </div>
    <form className="carte filtres" action="/structures" method="get" role="search" aria-label="Employeurs">
      <Saisie
        id="q"
        nom="q"
        libelle="Nom, commune ou SIRET"
        type="search"
        requis={false}
        valeur={q ?? undefined}
        longueurMax={100}
      />
      <div className="filtres__actifs">
        <button className="bouton bouton--i-recherche" type="submit">
          Chercher
        </button>
        {q ? <a href="/structures">Voir tous les employeurs</a> : null}
      </div>
    </form>
    <section className="pile pile--serree" aria-labelledby="titre-liste">
      <h2 id="titre-liste">{total === 0 ? 'Aucun employeur' : pluriel(total, 'employeur')}</h2>
      {lignes.length === 0 ? null : (
        <table className="tableau tableau--fiches">
          <caption>Par nom</caption>
          <thead>
            <tr>
              <th scope="col">Employeur</th>
              <th scope="col">Commune</th>
              <th scope="col">Dossiers</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(({ id, nom, commune, dossiers, enCours }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/structures/${id}`}>{nom}</a>
                </th>
                <td data-colonne="Commune">{commune}</td>
                <td data-colonne="Dossiers">
                  {pluriel(dossiers, 'dossier')}, {enCours === 0 ? 'aucun' : enCours} en cours
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pagination
        libelle="Pages de la liste"
        position={position('employeur', total, lignes.length)}
        debut={pagination.curseur ? adresse('/structures', { q }) : null}
        suite={pagination.suivant ? adresse('/structures', { q, curseur: pagination.suivant }) : null}
      />
    </section>
  </Page>
);
