import type { Deliberation, Seance } from '@pdn/contracts/ecrans';
import { ChampsCaches } from '../composants/formulaire.js';
import { de } from '../libelles/index.js';
import { Decompte } from './decompte.js';
import { TableDesVoix } from './table-des-voix.js';
import { TableDeLaGrille } from './table-de-la-grille.js';
import { TiroirDeSeance } from './tiroir-de-seance.js';

/** The dossier under examination: grid, voices, decision. Each part is a form of its own. */
export function Examen({ deliberation, seance }: { deliberation: Deliberation; seance: Seance }) {
  const { nom, avisDuReseau, apprecier, recueillir, decider } = deliberation;
  const { entete, cadre } = seance;
  const action = `/commissions/${entete.id}/commandes`;
  const jeton = cadre.session?.jeton ?? '';
  return (
    <section className="carte pile pile--serree" id="deliberation" aria-labelledby="titre-grille">
      <h2 id="titre-grille">Examen {de(nom)}</h2>
      <p className="encart">{avisDuReseau}</p>
      {apprecier ? (
        <form className="formulaire" action={action} method="post">
          <ChampsCaches {...apprecier} version={entete.version} jeton={jeton} />
          <Erreur refus={apprecier.refus} />
          <TableDeLaGrille {...deliberation} />
          <p className="actions">
            <button className="bouton bouton--secondaire" type="submit">
              Enregistrer la grille
            </button>
          </p>
        </form>
      ) : (
        <TableDeLaGrille {...deliberation} />
      )}
      {recueillir ? (
        <form className="formulaire" action={action} method="post">
          <ChampsCaches {...recueillir} version={entete.version} jeton={jeton} />
          <Erreur refus={recueillir.refus} />
          <TableDesVoix {...deliberation} />
          <p className="actions">
            <button className="bouton bouton--secondaire" type="submit">
              Enregistrer les voix
            </button>
          </p>
        </form>
      ) : null}
      <Decompte {...deliberation} />
      {decider ? (
        <ul className="decisions">
          <li>
            <TiroirDeSeance formulaire={decider} seance={seance} repere="examen" />
          </li>
        </ul>
      ) : null}
    </section>
  );
}

const Erreur = ({ refus }: { refus?: string | undefined }) =>
  refus ? (
    <p className="message-erreur" role="alert">
      {refus}
    </p>
  ) : null;
