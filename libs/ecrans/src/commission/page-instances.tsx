import type { Instances } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { GENRES_INSTANCE, MANDATS, MODES_DE_DECISION, pluriel, TYPES_DE_VOIX } from '../libelles/index.js';

/** Who decides what in this network: settings of the reseau, shown to all of the desk. */
/** Never decided by one alone: a network has to say who does. */
const COLLEGIALES: readonly string[] = ['demande-exceptionnelle', 'exclusion'];

export function PageInstances({ cadre, instances }: Instances) {
  return (
    <Page cadre={cadre} titre="Qui décide de quoi" rubrique="commissions" accueil="/dossiers">
      <div className="titre-page">
        <h1>Qui décide de quoi</h1>
        <p className="chapeau">
          Chaque réseau fixe ses instances et leurs mandats. Une décision prise hors mandat est refusée.
        </p>
      </div>
      <table className="tableau tableau--fiches">
        <caption>Mandats</caption>
        <thead>
          <tr>
            <th scope="col">Décision</th>
            <th scope="col">Instance</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(MANDATS) as (keyof typeof MANDATS)[]).map((mandat) => (
            <tr key={mandat}>
              <th scope="row">{MANDATS[mandat]}</th>
              <td data-colonne="Instance">
                {instances.find(({ mandats }) => mandats.includes(mandat))?.nom ??
                  (COLLEGIALES.includes(mandat) ? 'Aucune : à fixer' : 'La Caf ou la coordination')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {instances.map(({ cle, nom, genre, sieges, quorum, mode, convocation }) => (
        <section className="carte" key={cle} aria-labelledby={`titre-${cle}`}>
          <h2 id={`titre-${cle}`}>{nom}</h2>
          {sieges.length === 0 ? (
            <p>{GENRES_INSTANCE[genre]} : elle décide sans se réunir.</p>
          ) : (
            <>
              <p>
                {MODES_DE_DECISION[mode]}. Quorum de {pluriel(quorum, 'votant', 'votants')}. Convocation{' '}
                {pluriel(convocation.joursAvant, 'jour')} avant, rappel {pluriel(convocation.rappel, 'jour')}{' '}
                avant.
              </p>
              <ul className="liste">
                {sieges.map((siege) => (
                  <li key={siege.cle}>
                    {siege.organisme} : {pluriel(siege.places, 'place')}, {TYPES_DE_VOIX[siege.voix]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </Page>
  );
}
