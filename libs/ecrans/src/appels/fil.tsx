import type { EtapeDAppel, PageDUnAppel } from '@pdn/contracts/ecrans';
import { Aujourdhui } from '../chronologie/aujourdhui.js';
import { jourCourt, jourDe } from '@pdn/contracts/dates';

/** The one thread of a call: what happened, today, what will happen by itself. */
export function Fil({ passe, avenir, cadre }: Pick<PageDUnAppel, 'passe' | 'avenir' | 'cadre'>) {
  return (
    <section className="chronologie" aria-labelledby="titre-chronologie">
      <h2 id="titre-chronologie">Chronologie</h2>
      <ol className="chronologie__fil">
        {passe.map((etape) => (
          <Etape key={etape.cle} etape={etape} classe="etape--passee" />
        ))}
        <Aujourdhui jour={jourDe(cadre.maintenant, cadre.zone)} />
        {avenir.map((etape) => (
          <Etape key={etape.cle} etape={etape} classe="etape--a-venir" />
        ))}
      </ol>
    </section>
  );
}

const Etape = ({ etape, classe }: { etape: EtapeDAppel; classe: string }) => (
  <li className={`etape ${classe} ${etape.automatique ? 'etape--minuteur' : 'etape--ecran'}`}>
    <p className="etape__date">
      <time dateTime={etape.jour}>{jourCourt(etape.jour)}</time>
    </p>
    <div className="etape__corps">
      <p className="etape__titre">{etape.titre}</p>
      {etape.precision ? <p className="etape__detail">{etape.precision}</p> : null}
    </div>
  </li>
);
