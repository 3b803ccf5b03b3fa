import type { PuisJeCandidater } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Formulaire } from '../composants/formulaire.js';
import { PROGRAMMES } from '../libelles/index.js';
import { Reponse } from './reponse.js';

const id = (nom: string): string => `candidater-${nom}`;

/** Nothing that is typed here is kept: the form only asks. */
export function PageCandidater({
  cadre,
  adresse,
  programmes,
  programme,
  champs,
  erreurs,
  reponse,
}: PuisJeCandidater) {
  return (
    <Page
      cadre={cadre}
      titre="Puis-je candidater ?"
      accueil={cadre.liens.annuaire ?? adresse}
      etroite
      public={!cadre.exercice}
    >
      <div className="titre-page">
        <h1>Puis-je candidater ?</h1>
        <p className="chapeau">
          L’employeur candidate pour un professionnel de sa structure. Répondez à ces questions pour savoir ce
          qui vous attend. Rien de ce que vous indiquez ici n’est gardé.
        </p>
        {programmes.length > 1 ? (
          <nav aria-label="Programme">
            <ul className="liste">
              {programmes.map((autre) => (
                <li key={autre}>
                  <a href={`${adresse}/${autre}`} aria-current={autre === programme ? 'page' : undefined}>
                    Programme {PROGRAMMES[autre]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
      {reponse ? <Reponse reponse={reponse} cadre={cadre} /> : null}
      <Formulaire
        {...{ id, champs, erreurs }}
        method="get"
        action={`${adresse}/${programme}`}
        echec="Il manque une réponse"
        geste="Voir la réponse"
      >
        <h2>Programme {PROGRAMMES[programme]}</h2>
      </Formulaire>
    </Page>
  );
}
