import type { Seance } from '@pdn/contracts/ecrans';
import { ChampsCaches } from '../composants/formulaire.js';
import { metierEtStructure, nomDuDossier } from './qui.js';

/** Dossiers that wait for a commission: a person puts them on the agenda, one click each. */
export function Proposes({ proposes, entete, cadre }: Seance) {
  const { session } = cadre;
  if (proposes.length === 0 || !session) return null;
  return (
    <section className="carte pile pile--serree hors-impression" aria-labelledby="titre-proposes">
      <h2 id="titre-proposes">Dossiers qui attendent une séance</h2>
      <ul className="liste">
        {proposes.map(({ dossier, inscrire }) => (
          <li key={dossier.id}>
            <form action={`/commissions/${entete.id}/commandes`} method="post">
              <ChampsCaches {...inscrire} version={entete.version} jeton={session.jeton} />
              <p>
                <a href={`/dossiers/${dossier.id}`}>{nomDuDossier(dossier)}</a>{' '}
                <span className="ligne-2">
                  {metierEtStructure(dossier)} · <span className="numero">{dossier.numero}</span>
                </span>
              </p>
              <p className="actions">
                <button className="bouton bouton--secondaire bouton--petit" type="submit">
                  Inscrire {nomDuDossier(dossier)}
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
