import { CHAMP_JETON, type Cadre, type Session } from '@pdn/contracts/ecrans';
import { Marque } from './marque.js';
import { Navigation, type Rubrique } from './navigation.js';

interface Props {
  cadre: Cadre;
  rubrique?: Rubrique | undefined;
  /** Behind a link: the number to quote. */
  numero?: string | undefined;
  accueil?: string | undefined;
}

export function Entete({ cadre, rubrique, numero, accueil }: Props) {
  const { reseau, session } = cadre;
  const lieu = reseau
    ? `${session || numero ? 'Coordination' : 'Réseau'} ${reseau.duNom}`
    : 'Parcours de labellisation';
  return (
    <header className="entete">
      <div className="entete__barre">
        <Marque lieu={lieu} href={accueil} />
        {session ? <Navigation cadre={cadre} rubrique={rubrique} /> : null}
        {session ? <Personne {...session} /> : null}
        {numero ? (
          <p className="entete__dossier">
            Dossier <strong className="numero">{numero}</strong>
          </p>
        ) : null}
      </div>
    </header>
  );
}

const Personne = ({ nom, jeton }: Session) => (
  <form className="entete__personne" action="/deconnexion" method="post">
    <span className="entete__nom">{nom}</span> <input type="hidden" name={CHAMP_JETON} value={jeton} />
    <button className="bouton-lien" type="submit">
      Se déconnecter
    </button>
  </form>
);
