import type { Annuaire } from '@pdn/contracts/ecrans';
import { Telephone } from '../composants/telephone.js';
import { adresseAnnuaire } from './adresse-annuaire.js';

/** Beside the cards: the same directory by commune, and how to check. */
export function Cote(props: Annuaire) {
  const { communes, cadre } = props;
  const telephone = cadre.reseau?.coordination.telephone;
  return (
    <aside className="pile" aria-label="Par commune et vérification">
      {communes.length > 0 ? (
        <section className="carte" aria-labelledby="titre-communes">
          <h2 className="carte__titre" id="titre-communes">
            Par commune
          </h2>
          <ul className="communes">
            {communes.map(({ nom, nombre }) => (
              <li key={nom}>
                <a href={adresseAnnuaire(props, { commune: nom })}>{nom}</a>{' '}
                <span className="numero">{nombre}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="encart" aria-labelledby="titre-verifier">
        <h2 className="carte__titre" id="titre-verifier">
          Quelqu’un se dit Promeneur du Net ?
        </h2>
        <p>
          Cherchez ici son prénom et le nom de son profil. S’il n’y est pas, il n’est pas labellisé
          aujourd’hui
          {telephone ? (
            <>
              {' : appelez la coordination au '}
              <Telephone numero={telephone} />
            </>
          ) : null}
          .
        </p>
        <p>
          Si un enfant est en danger, appelez le <a href="tel:119">119</a>, jour et nuit.
        </p>
      </section>
      <section className="carte" aria-labelledby="titre-candidater">
        <h2 className="carte__titre" id="titre-candidater">
          Un Promeneur dans votre structure ?
        </h2>
        <p>
          <a href={props.candidater}>Puis-je candidater ?</a>
        </p>
      </section>
    </aside>
  );
}
