import type { Seance } from '@pdn/contracts/ecrans';
import { jourSimple } from '@pdn/contracts/dates';
import { FONCTIONS } from '../libelles/index.js';
import { lignesDuProcesVerbal } from './lignes-du-proces-verbal.js';

/** As it is written along the session. */
export function ApercuDuProcesVerbal(seance: Seance) {
  const { entete, procesVerbal } = seance;
  const lignes = lignesDuProcesVerbal(seance);
  if (lignes.length === 0) return null;
  return (
    <section className="carte pile pile--serree" aria-labelledby="titre-pv">
      <h2 id="titre-pv">Procès-verbal</h2>
      <p className="discret">
        Il s’écrit au fil de la séance. Les décisions ne prennent effet, et les lettres ne partent, qu’une
        fois le procès-verbal signé.
      </p>
      <ol className="liste liste--points">
        {lignes.map(({ cle, texte }) => (
          <li key={cle}>{texte}</li>
        ))}
      </ol>
      <Signatures {...procesVerbal} />
      <p className="actions hors-impression">
        <a
          className="bouton bouton--secondaire bouton--petit"
          href={`/commissions/${entete.id}/proces-verbal`}
        >
          Voir le procès-verbal à imprimer
        </a>
      </p>
    </section>
  );
}

export const Signatures = ({ signatures }: Pick<Seance['procesVerbal'], 'signatures'>) =>
  signatures.length === 0 ? null : (
    <ul className="liste">
      {signatures.map(({ fonction, nom, le }) => (
        <li key={fonction}>
          Signé par {nom} ({FONCTIONS[fonction]}), le {jourSimple(le)}
        </li>
      ))}
    </ul>
  );
