import type { Seance } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { jourSimple } from '@pdn/contracts/dates';
import { lignesDuProcesVerbal } from './lignes-du-proces-verbal.js';
import { Signatures } from './proces-verbal.js';
import { TableDePresence } from './table-de-presence.js';

/** The minutes, to be printed: the recorded facts, then what was added, signed, rectified. */
export function PageProcesVerbal(seance: Seance) {
  const { cadre, entete, procesVerbal } = seance;
  const titre = `Procès-verbal de la séance du ${jourSimple(entete.date.slice(0, 10))}`;
  return (
    <Page cadre={cadre} titre={titre} rubrique="commissions" accueil="/dossiers" etroite>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">
          {entete.instance}, <span className="numero">{entete.numero}</span>
          {procesVerbal.signatures.length === 0 ? ' · projet, non signé' : ''}
        </p>
        <p className="hors-impression">
          <a href={`/commissions/${entete.id}`}>Revenir à la séance</a>
        </p>
      </div>
      <section aria-labelledby="titre-presence">
        <h2 id="titre-presence">Présence</h2>
        <TableDePresence {...seance} />
      </section>
      <section aria-labelledby="titre-decisions">
        <h2 id="titre-decisions">Séance et décisions</h2>
        <ol className="liste liste--points">
          {lignesDuProcesVerbal(seance).map(({ cle, texte }) => (
            <li key={cle}>{texte}</li>
          ))}
        </ol>
        {procesVerbal.texte ? <p>{procesVerbal.texte}</p> : null}
      </section>
      <section aria-labelledby="titre-signatures">
        <h2 id="titre-signatures">Signatures</h2>
        {procesVerbal.signatures.length === 0 ? <p>Aucune signature.</p> : <Signatures {...procesVerbal} />}
      </section>
      {procesVerbal.rectifications.length > 0 ? (
        <section aria-labelledby="titre-rectifications">
          <h2 id="titre-rectifications">Rectifications</h2>
          <ul className="liste">
            {procesVerbal.rectifications.map(({ texte, numero, le }) => (
              <li key={`${le}-${texte ?? ''}`}>
                Le {jourSimple(le)}
                {numero ? `, au sujet de ${numero}` : ''} : {texte ?? 'texte effacé'}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
