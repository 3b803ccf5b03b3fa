import { PARTIES_DU_BILAN, type Bilan } from '@pdn/contracts/ecrans';
import { delai, jourDe, jourLong, jourSimple } from '@pdn/contracts/dates';
import { enumerer, majuscule } from '../../libelles/index.js';
import { estFacultative } from './partie.js';

/** Beside the form: until when, what it holds, what will remind. */
export function SuiviDuBilan(props: Bilan) {
  const { dateLimite, cadre } = props;
  return (
    <aside className="pile" aria-label="Échéance et contenu du bilan">
      <section className="carte suivi-bilan" aria-labelledby="titre-echeance">
        <h2 className="carte__titre" id="titre-echeance">
          {dateLimite ? `À envoyer au plus tard le ${jourLong(dateLimite)}` : 'À envoyer, date en pause'}
        </h2>
        <div className="pile pile--serree">
          <p className="discret">
            {dateLimite
              ? majuscule(delai(dateLimite, jourDe(cadre.maintenant, cadre.zone)))
              : 'La coordination vous écrira la nouvelle date. Vous pouvez l’envoyer dès maintenant.'}
          </p>
          <ol className="sommaire-bilan">
            {PARTIES_DU_BILAN.map((partie) => (
              <li key={partie.cle}>
                <a href={`#partie-${partie.cle}`}>{partie.titre}</a>
                {estFacultative(partie) ? <span className="petit discret"> facultatif</span> : null}
              </li>
            ))}
            <li>
              <a href="#partie-envoi">Relire et envoyer</a>
            </li>
          </ol>
        </div>
      </section>
      <Rappels {...props} />
      <p className="petit discret">
        Ce lien est le vôtre. S’il ne marche plus, la même adresse propose de vous en envoyer un nouveau.
      </p>
    </aside>
  );
}

function Rappels({ rappels }: Bilan) {
  if (rappels.length === 0) return null;
  const copie = rappels.filter(({ copieEmployeur }) => copieEmployeur);
  return (
    <section className="encart encart--automate" aria-labelledby="titre-rappels">
      <h2 className="carte__titre" id="titre-rappels">
        Rappels prévus
      </h2>
      <p>
        Le {enumerer(rappels.map(({ jour }) => jourSimple(jour)))}, sauf si le bilan est envoyé avant.
        {copie.length > 0 ? ' Votre employeur est en copie des derniers.' : ''}
      </p>
    </section>
  );
}
