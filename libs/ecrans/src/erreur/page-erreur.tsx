import type { Erreur } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { libelleErreur, pluriel } from '../libelles/index.js';

export function PageErreur({ cadre, statut, message, reessayerDans, reference, retour }: Erreur) {
  const { titre, texte } = libelleErreur(statut);
  return (
    <Page cadre={cadre} titre={titre} etroite>
      <div className="titre-page">
        <p className="discret">Erreur {statut}</p>
        <h1>{titre}</h1>
        <p className="chapeau">{message ?? texte}</p>
      </div>
      {reessayerDans ? (
        <div className="encart encart--attention">
          <p>
            <strong>Recommencez dans {pluriel(reessayerDans, 'seconde')}.</strong> Rien de ce qui était
            enregistré n’est perdu.
          </p>
        </div>
      ) : null}
      {retour ? (
        <p className="actions">
          <a className="bouton" href={retour.adresse}>
            {retour.libelle}
          </a>
        </p>
      ) : null}
      {reference ? (
        <p className="petit discret">
          Si vous appelez, donnez cette référence : <span className="empreinte">{reference}</span>
        </p>
      ) : null}
    </Page>
  );
}
