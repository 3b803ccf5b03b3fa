import type { PageDesAppels } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { jourSimple } from '@pdn/contracts/dates';
import { FormulaireEntier } from '../composants/formulaire.js';
import { pluriel, PROGRAMMES } from '../libelles/index.js';
import { EtatDAppel } from './etat.js';

export function PageAppels({ cadre, appels, ouvrir }: PageDesAppels) {
  return (
    <Page cadre={cadre} titre="Appels à candidatures" rubrique="appels" accueil="/dossiers">
      <h1>Appels à candidatures</h1>
      <section className="pile pile--serree" aria-labelledby="titre-liste">
        <h2 id="titre-liste">{appels.length === 0 ? 'Aucun appel' : pluriel(appels.length, 'appel')}</h2>
        {appels.length > 0 ? (
          <table className="tableau tableau--fiches">
            <caption>Les plus récents d’abord</caption>
            <thead>
              <tr>
                <th scope="col">Appel</th>
                <th scope="col">Dates</th>
                <th scope="col">Réponses</th>
              </tr>
            </thead>
            <tbody>
              {appels.map((appel) => (
                <tr key={appel.id}>
                  <th scope="row" data-colonne="Appel">
                    <a href={`/appels/${appel.id}`}>{appel.titre || appel.numero}</a>{' '}
                    <EtatDAppel etat={appel.etat} />
                    <span className="ligne-2">
                      <span className="numero">{appel.numero}</span>, programme {PROGRAMMES[appel.programme]}
                    </span>
                  </th>
                  <td data-colonne="Dates">
                    du {jourSimple(appel.ouvreLe)} au {jourSimple(appel.clotureLe)}
                  </td>
                  <td data-colonne="Réponses">
                    {pluriel(appel.candidatures, 'candidature')} pour {pluriel(appel.invites, 'invitation')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p>Ce réseau n’a encore ouvert aucun appel.</p>
        )}
      </section>
      {ouvrir && cadre.session ? (
        <section className="carte" aria-labelledby="titre-ouvrir">
          <h2 className="carte__titre" id="titre-ouvrir">
            Ouvrir un appel
          </h2>
          <FormulaireEntier
            formulaire={ouvrir}
            action="/appels"
            jeton={cadre.session.jeton}
            type="ouvrirAppel"
            geste="Ouvrir l’appel"
          />
        </section>
      ) : null}
    </Page>
  );
}
