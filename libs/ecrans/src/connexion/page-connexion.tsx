import type { Connexion } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { Saisie } from '../composants/champs/saisie.js';
import { ResumeErreurs } from '../composants/resume-erreurs.js';

export function PageConnexion({ cadre, suite, erreur }: Connexion) {
  return (
    <Page cadre={cadre} titre="Se connecter" etroite>
      <div className="titre-page">
        <h1>Se connecter</h1>
        <p className="chapeau">
          Le bureau de la coordination s’ouvre avec une clé d’accès, celle qui a été remise à votre réseau.
        </p>
      </div>
      {erreur ? (
        <ResumeErreurs titre="La connexion n’a pas eu lieu" erreurs={[{ champ: 'cle', message: erreur }]} />
      ) : null}
      <form className="carte formulaire" action="/connexion" method="post">
        {suite ? <input type="hidden" name="suite" value={suite} /> : null}
        <Saisie
          id="cle"
          nom="cle"
          libelle="Clé d’accès"
          type="password"
          requis
          completion="current-password"
          aide="Collez-la en entier. Elle n’est jamais affichée ni gardée en clair."
          erreur={erreur}
        />
        <p className="actions">
          <button className="bouton" type="submit">
            Se connecter
          </button>
        </p>
      </form>
      <p>
        Vous êtes employeur ou professionnel ? Aucun compte n’est nécessaire : suivez le lien du dernier
        courriel reçu.
      </p>
    </Page>
  );
}
