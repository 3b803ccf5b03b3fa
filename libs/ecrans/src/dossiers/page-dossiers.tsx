import type { Dossiers } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Pagination } from '../composants/pagination.js';
import { position } from '../composants/position.js';
import { pluriel } from '../libelles/index.js';
import { adresseDossiers } from './adresse-dossiers.js';
import { Comptes } from './comptes.js';
import { COLONNES, EntetesDeColonnes } from './entetes-de-colonnes.js';
import { Filtres } from './filtres.js';
import { Ligne } from './ligne.js';

export function PageDossiers(props: Dossiers) {
  const { cadre, total, lignes, pagination, tri, sens, peutOuvrir } = props;
  return (
    <Page cadre={cadre} titre="Dossiers" rubrique="dossiers" accueil="/dossiers">
      <div className="titre-page__ligne">
        <h1>Dossiers</h1>
        <p className="actions">
          <a className="bouton bouton--secondaire bouton--petit" href="/structures">
            Voir par employeur
          </a>
          {peutOuvrir ? (
            <a className="bouton bouton--petit" href="/dossiers/nouveau">
              Saisir une candidature
            </a>
          ) : null}
        </p>
      </div>
      <Comptes {...props} />
      <Filtres {...props} />
      <section className="pile pile--serree" aria-labelledby="titre-liste">
        <h2 id="titre-liste">{total === 0 ? 'Aucun dossier' : pluriel(total, 'dossier')}</h2>
        {lignes.length === 0 ? (
          <p>
            Aucun dossier ne répond à ces critères. <a href="/dossiers">Voir tous les dossiers</a>
          </p>
        ) : (
          <table className="tableau tableau--fiches">
            <caption>
              Triés par {COLONNES[tri].toLocaleLowerCase('fr')}
              {sens === 'decroissant' ? ', ordre inverse' : ''}
            </caption>
            <EntetesDeColonnes {...props} />
            <tbody>
              {lignes.map((dossier) => (
                <Ligne key={dossier.id} dossier={dossier} />
              ))}
            </tbody>
          </table>
        )}
        <Pagination
          libelle="Pages de la liste"
          position={position('dossier', total, lignes.length, pagination.rang)}
          debut={pagination.curseur ? adresseDossiers(props) : null}
          suite={pagination.suivant ? adresseDossiers(props, {}, pagination.suivant) : null}
        />
      </section>
    </Page>
  );
}
