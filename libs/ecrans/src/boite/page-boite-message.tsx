import type { BoiteMessage } from '@pdn/contracts/ecrans';
import { momentLong } from '@pdn/contracts/dates';
import { majuscule } from '../libelles/index.js';
import { CadreBoite } from './cadre-boite.js';

export function PageBoiteMessage({
  zone,
  bureau,
  message,
  html,
  texte,
  liens,
  pieces,
  source,
}: BoiteMessage) {
  return (
    <CadreBoite titre={message.objet} bureau={bureau} etroite>
      <div className="titre-page">
        <p className="petit">
          <a href="/">Tous les courriels</a>
        </p>
        <h1>{message.objet}</h1>
      </div>
      {liens.length > 0 ? (
        <nav className="encart" aria-labelledby="titre-liens">
          <h2 className="carte__titre" id="titre-liens">
            Liens de ce message
          </h2>
          <ul className="liste">
            {liens.map(({ libelle, adresse }) => (
              <li key={`${adresse} ${libelle}`}>
                <a href={adresse}>{libelle}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="cadre-courriel">
        <Entetes message={message} zone={zone} />
        {html ? (
          <div className="cadre-courriel__corps">
            <iframe
              src={html}
              title={`Message : ${message.objet}`}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
            {/* Unseen: nobody can ask a sandboxed frame how tall its mail is, and the same words are about as tall. */}
            <div className="cadre-courriel__mesure" aria-hidden="true">
              {texte}
            </div>
          </div>
        ) : null}
      </div>
      {pieces.length > 0 ? <Pieces pieces={pieces} /> : null}
      <section className="pile pile--serree" aria-labelledby="titre-texte">
        <h2 id="titre-texte">Version en texte seul</h2>
        <pre className="version-texte" tabIndex={0}>
          {texte}
        </pre>
        <p className="petit">
          <a href={source}>Source du message</a> · <span className="empreinte">{message.identifiant}</span>
        </p>
      </section>
    </CadreBoite>
  );
}

function Entetes({
  message: { de, repondreA, a, copie, date },
  zone,
}: Pick<BoiteMessage, 'message' | 'zone'>) {
  const lignes: [string, string][] = [
    ['De', de],
    ...(repondreA ? [['Répondre à', repondreA] as [string, string]] : []),
    ['À', a.join(', ')],
    ...(copie.length > 0 ? [['Copie à', copie.join(', ')] as [string, string]] : []),
    ['Date', majuscule(momentLong(date, zone))],
  ];
  return (
    <dl className="cadre-courriel__entetes">
      {lignes.map(([terme, valeur]) => (
        <div key={terme}>
          <dt>{terme}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}

const Pieces = ({ pieces }: Pick<BoiteMessage, 'pieces'>) => (
  <section className="pile pile--serree" aria-labelledby="titre-pieces">
    <h2 className="carte__titre" id="titre-pieces">
      Pièces jointes
    </h2>
    <ul className="liste">
      {pieces.map(({ nom, type, octets, adresse }) => (
        <li key={adresse}>
          <a href={adresse}>{nom}</a>{' '}
          <span className="petit discret">
            {type}, {Math.max(1, Math.round(octets / 1024))}&nbsp;ko
          </span>
        </li>
      ))}
    </ul>
  </section>
);
