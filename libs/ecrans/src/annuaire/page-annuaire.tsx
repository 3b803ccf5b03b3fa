import type { Annuaire } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Pagination } from '../composants/pagination.js';
import { position } from '../composants/position.js';
import { heureDe } from '@pdn/contracts/dates';
import { pluriel } from '../libelles/index.js';
import { adresseAnnuaire } from './adresse-annuaire.js';
import { Cote } from './cote.js';
import { Fiche } from './fiche.js';
import { Recherche } from './recherche.js';

export function PageAnnuaire(props: Annuaire) {
  const { cadre, fiches, total, pagination } = props;
  return (
    <Page
      cadre={cadre}
      titre="Trouver un Promeneur du Net"
      rubrique="annuaire"
      accueil={cadre.session ? '/dossiers' : props.action}
      public={!cadre.exercice}
    >
      <div className="titre-page">
        <h1>Trouver un Promeneur du Net</h1>
        <p className="chapeau">
          Des professionnels, présents sur les réseaux sociaux sous leur vrai prénom, pour les jeunes et pour
          les parents. Tous ceux qui figurent ici sont labellisés aujourd’hui.
        </p>
      </div>
      <Recherche {...props} />
      <div className="colonnes">
        <section className="pile" aria-labelledby="titre-resultats">
          <div className="titre-page__ligne">
            <h2 id="titre-resultats">
              {total === 0
                ? 'Aucun Promeneur trouvé'
                : pluriel(total, 'Promeneur du Net', 'Promeneurs du Net')}
            </h2>
            <p className="petit discret">À jour aujourd’hui, à {heureDe(cadre.maintenant, cadre.zone)}</p>
          </div>
          {fiches.length === 0 ? (
            <p>
              Personne ne répond à cette recherche. <a href={props.action}>Voir tout l’annuaire</a>
            </p>
          ) : (
            <ul className="fiches">
              {fiches.map((fiche) => (
                <li key={fiche.reference}>
                  <Fiche fiche={fiche} />
                </li>
              ))}
            </ul>
          )}
          <Pagination
            libelle="Pages de l’annuaire"
            position={position('fiche', total, fiches.length, pagination.rang)}
            debut={pagination.curseur ? adresseAnnuaire(props, props.filtres) : null}
            suite={pagination.suivant ? adresseAnnuaire(props, props.filtres, pagination.suivant) : null}
          />
        </section>
        <Cote {...props} />
      </div>
    </Page>
  );
}
