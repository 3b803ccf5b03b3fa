import type { PageDUnAppel } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Tiroir } from '../composants/tiroir.js';
import { BlocAvis } from '../composants/avis.js';
import { jourSimple } from '@pdn/contracts/dates';
import { PROGRAMMES } from '../libelles/index.js';
import { EtatDAppel } from './etat.js';
import { Fil } from './fil.js';
import { GESTES_APPEL } from './libelles.js';
import { Reponses } from './reponses.js';

export function PageAppel(props: PageDUnAppel) {
  const { cadre, appel, avis, aFaire, commandes, peutInviter } = props;
  const nom = appel.titre || appel.numero;
  return (
    <Page cadre={cadre} titre={`Appel ${appel.numero}, ${nom}`} rubrique="appels" accueil="/dossiers">
      <div className="titre-page">
        <nav className="ariane" aria-label="Fil d’Ariane">
          <ol>
            <li>
              <a href="/appels">Appels</a>
            </li>
            <li aria-current="page">{appel.numero}</li>
          </ol>
        </nav>
        <div className="titre-page__ligne">
          <h1>{nom}</h1>
          <p className="actions">
            <EtatDAppel etat={appel.etat} />
          </p>
        </div>
        <p>
          Appel <strong className="numero">{appel.numero}</strong> · programme {PROGRAMMES[appel.programme]} ·
          du {jourSimple(appel.ouvreLe)} au {jourSimple(appel.clotureLe)}
        </p>
        {appel.texte ? <p>{appel.texte}</p> : null}
      </div>
      {avis ? <BlocAvis {...avis} /> : null}
      <div className="colonnes">
        <div className="pile pile--large">
          {aFaire.length > 0 ? (
            <section className="carte" aria-labelledby="titre-a-faire">
              <h2 className="carte__titre" id="titre-a-faire">
                À faire
              </h2>
              <ul className="liste">
                {aFaire.map((tache) => (
                  <li key={tache}>{tache}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <Reponses {...props} />
          <Fil {...props} />
        </div>
        {peutInviter || commandes.length > 0 ? (
          <aside className="pile" aria-label="Ce que vous pouvez faire">
            {peutInviter ? (
              <p className="actions">
                <a className="bouton" href={`/appels/${appel.id}/import`}>
                  Inviter depuis un fichier
                </a>
              </p>
            ) : null}
            {commandes.length > 0 ? (
              <ul className="decisions">
                {commandes.map((commande) => (
                  <li key={commande.type}>
                    <Tiroir
                      commande={commande}
                      libelle={GESTES_APPEL[commande.type]}
                      action={`/appels/${appel.id}/commandes`}
                      jeton={cadre.session?.jeton ?? ''}
                    />
                  </li>
                ))}
              </ul>
            ) : null}
          </aside>
        ) : null}
      </div>
    </Page>
  );
}
