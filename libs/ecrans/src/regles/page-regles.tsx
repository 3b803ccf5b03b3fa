import type { PageDesRegles } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { BlocAvis } from '../composants/avis.js';
import { PROGRAMMES } from '../libelles/index.js';
import { Versions } from './versions.js';

/** What a network has decided for itself, programme by programme. */
export function PageRegles(props: PageDesRegles) {
  const { cadre, programmes, partenaires, avis } = props;
  return (
    <Page cadre={cadre} titre="Règles" rubrique="regles" accueil="/dossiers">
      <div className="titre-page">
        <h1>Règles du réseau</h1>
        <p className="chapeau">
          Les délais, les étapes et les signatures de chaque programme. Un dossier garde la version avec
          laquelle il a été ouvert, tant que personne n’en adopte une autre pour lui.
        </p>
      </div>
      {avis ? <BlocAvis {...avis} /> : null}
      {programmes.map((regles) => (
        <section
          key={regles.programme}
          className="carte pile pile--serree"
          aria-labelledby={`titre-${regles.programme}`}
        >
          <h2 className="carte__titre" id={`titre-${regles.programme}`}>
            Programme {PROGRAMMES[regles.programme]}
          </h2>
          <Versions {...props} regles={regles} />
        </section>
      ))}
      {partenaires.length > 0 ? (
        <section className="carte pile pile--serree" aria-labelledby="titre-partenaires">
          <h2 className="carte__titre" id="titre-partenaires">
            Qui pilote ce réseau
          </h2>
          <ul className="liste">
            {partenaires.map(({ nom, role }) => (
              <li key={nom}>
                <strong>{nom}</strong> : {role}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
