import type { PuisJeCandidater } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { ChampDecrit } from '../composants/champs/champ.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';
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
      <form className="formulaire" method="get" action={`${adresse}/${programme}`}>
        <h2>Programme {PROGRAMMES[programme]}</h2>
        <ResumeErreurs titre="Il manque une réponse" erreurs={erreurs} idDuChamp={id} />
        {champs.map((champ) => (
          <ChampDecrit
            key={champ.nom}
            champ={champ}
            id={id(champ.nom)}
            erreur={erreurs.find((erreur) => erreur.champ === champ.nom)?.message}
          />
        ))}
        <p className="actions">
          <button className="bouton" type="submit">
            Voir la réponse
          </button>
        </p>
      </form>
    </Page>
  );
}
