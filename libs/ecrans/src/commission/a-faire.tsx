import type { Seance } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';
import { TACHES_DE_SEANCE } from '../libelles/index.js';
import { TiroirDeSeance } from './tiroir-de-seance.js';

/** What a person must do, what they may do, and what will come by itself. */
export function AFaire(seance: Seance) {
  const { taches, formulaires, avenir } = seance;
  return (
    <section className="carte pile pile--serree" aria-labelledby="titre-faire">
      <h2 id="titre-faire">Maintenant</h2>
      {taches.length === 0 ? (
        <p>Rien n’est en retard.</p>
      ) : (
        <ul className="taches">
          {taches.map(({ cle, type, raison, depuis }) => (
            <li key={cle}>
              <p className="maintenant__fait">{TACHES_DE_SEANCE[type]}</p>
              <p>{raison}</p>
              <p className="petit discret">Depuis le {jourSimple(depuis)}</p>
            </li>
          ))}
        </ul>
      )}
      {avenir.length > 0 ? (
        <ul className="liste">
          {avenir.map(({ cle, jour, libelle, condition }) => (
            <li key={cle} className="prevu">
              <strong>{jourSimple(jour)}</strong> : {libelle}
              {condition ? (
                <>
                  {' '}
                  <span className="condition">{condition}</span>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {formulaires.length > 0 ? (
        <div className="hors-impression">
          <h3>Ce que vous pouvez décider</h3>
          <ul className="decisions">
            {formulaires.map((formulaire) => (
              <li key={formulaire.type}>
                <TiroirDeSeance formulaire={formulaire} seance={seance} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
