import type { Dossiers, Etat } from '@pdn/contracts/ecrans';
import { compterEtat, ETATS_DU_PARCOURS, LIBELLES_ETAT } from '../libelles/index.js';
import { adresseDossiers } from './adresse-dossiers.js';

/** How many dossiers at each step; those off the path below. */
export function Comptes(props: Dossiers) {
  const nombre = (etat: Etat): number => props.parEtat[etat] ?? 0;
  const lien = (etat: Etat): string => adresseDossiers(props, { filtres: { etat } });
  const hors = (Object.keys(LIBELLES_ETAT) as Etat[]).filter(
    (etat) => !ETATS_DU_PARCOURS.includes(etat) && nombre(etat) > 0,
  );
  return (
    <section aria-label="Dossiers par étape">
      <ol className="parcours parcours--compte">
        {ETATS_DU_PARCOURS.map((etat) => (
          <li className="parcours__etape" key={etat}>
            <a href={lien(etat)}>
              <span className="parcours__nombre">{nombre(etat)}</span> {compterEtat(etat, nombre(etat))}
            </a>
          </li>
        ))}
      </ol>
      {hors.length > 0 ? (
        <p className="parcours__hors">
          Hors parcours :{' '}
          {hors.map((etat, rang) => (
            <span key={etat}>
              {rang > 0 ? ', ' : ''}
              <a href={lien(etat)}>
                {nombre(etat)} {compterEtat(etat, nombre(etat))}
              </a>
            </span>
          ))}
          .
        </p>
      ) : null}
    </section>
  );
}
