import type { DossierDeLaPersonne, Histoire } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { LienDeDossier } from '../composants/dossier-lie.js';
import { EtiquetteEtat } from '../composants/etiquette-etat.js';
import { nomComplet } from '../composants/nom.js';
import { Personne } from '../composants/personne.js';
import { Tiroir } from '../composants/tiroir.js';
import { Structure } from '../composants/structure.js';
import { jourAbrege, jourDe } from '@pdn/contracts/dates';
import { TablesDesObligations } from '../employeur/obligations.js';
import { pluriel, PROGRAMMES } from '../libelles/index.js';
import { Semblables } from './semblables.js';

/** One person and their history: as many dossiers as employers and programmes. */
export function PageHistoire(histoire: Histoire) {
  const { cadre, personne, dossiers, obligations } = histoire;
  return (
    <Page cadre={cadre} titre={nomComplet(personne)} rubrique="dossiers" accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href="/dossiers">Dossiers</a>
            </li>
            <li aria-current="page">{nomComplet(personne)}</li>
          </ol>
        </nav>
        <h1>{nomComplet(personne)}</h1>
      </div>
      <div className="colonnes">
        <div className="pile pile--large">
          <section className="pile pile--serree" aria-labelledby="titre-dossiers">
            <h2 id="titre-dossiers">{pluriel(dossiers.length, 'dossier')}</h2>
            <table className="tableau tableau--fiches">
              <caption>Du plus récent au plus ancien</caption>
              <thead>
                <tr>
                  <th scope="col">Dossier</th>
                  <th scope="col">Employeur</th>
                  <th scope="col">État</th>
                  <th scope="col">Remplacement</th>
                </tr>
              </thead>
              <tbody>
                {dossiers.map((dossier) => (
                  <Ligne key={dossier.id} dossier={dossier} />
                ))}
              </tbody>
            </table>
            <Ouvrir {...histoire} />
          </section>
          <section className="pile" aria-labelledby="titre-obligations">
            <h2 id="titre-obligations">Ce que demandent tous ses dossiers</h2>
            {obligations.length === 0 ? <p>Rien pour l’instant.</p> : null}
            <TablesDesObligations
              obligations={obligations}
              aujourdhui={jourDe(cadre.maintenant, cadre.zone)}
              deLaPersonne
            />
          </section>
        </div>
        <aside className="pile" aria-label="La personne">
          <section className="carte" aria-labelledby="titre-personne">
            <h2 className="carte__titre" id="titre-personne">
              Coordonnées
            </h2>
            <p>
              <Personne personne={personne} />
            </p>
          </section>
          <Semblables {...histoire} />
        </aside>
      </div>
    </Page>
  );
}

/** Another mission, another employer: another dossier, the same history. */
const Ouvrir = ({ ouvrir, personne, cadre }: Histoire) =>
  ouvrir && cadre.session ? (
    <div className="hors-impression">
      <Tiroir
        commande={{ ...ouvrir, type: 'deposerCandidature' }}
        libelle={{
          geste: 'Ouvrir un autre dossier pour cette personne',
          aide: 'Une autre mission, ou un autre employeur',
        }}
        action={`/personnes/${personne.id}/dossiers`}
        jeton={cadre.session.jeton}
      />
    </div>
  ) : null;

function Ligne({ dossier }: { dossier: DossierDeLaPersonne }) {
  const { id, numero, programme, structure, etat, deposeeLe, terme, remplacements } = dossier;
  return (
    <tr>
      <th scope="row">
        <a className="numero" href={`/dossiers/${id}`}>
          {numero}
        </a>{' '}
        <span className="ligne-2">
          {PROGRAMMES[programme]}, déposé le {jourAbrege(deposeeLe)}
        </span>
      </th>
      <td data-colonne="Employeur">
        {structure ? <Structure structure={structure} /> : 'Structure effacée'}{' '}
        <span className="ligne-2">{structure?.commune}</span>
      </td>
      <td data-colonne="État">
        <EtiquetteEtat etat={etat} />{' '}
        {terme ? <span className="ligne-2">terme le {jourAbrege(terme)}</span> : null}
      </td>
      <td data-colonne="Remplacement">
        {remplacements.length === 0
          ? 'Aucun'
          : remplacements.map((lie) => (
              <div key={lie.id}>
                <LienDeDossier lie={lie} />
              </div>
            ))}
      </td>
    </tr>
  );
}
