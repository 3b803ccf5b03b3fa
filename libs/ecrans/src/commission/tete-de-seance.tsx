import type { EnteteSeance } from '@pdn/contracts/ecrans';
import { jourSimple, rendezVous } from '@pdn/contracts/dates';
import { MODES_DE_DECISION, pluriel, PROGRAMMES } from '../libelles/index.js';
import { EtiquetteSeance } from './etiquettes.js';

export function TeteDeSeance(entete: EnteteSeance) {
  const { numero, instance, date, lieu, etat, mode, quorum, programme } = entete;
  return (
    <div className="titre-page">
      <nav className="ariane" aria-label="Fil d’Ariane">
        <ol>
          <li>
            <a href="/commissions">Commissions</a>
          </li>
          <li aria-current="page">{numero}</li>
        </ol>
      </nav>
      <div className="titre-page__ligne">
        <h1>
          {instance} du {jourSimple(date.slice(0, 10))}
        </h1>
        <p>
          <EtiquetteSeance etat={etat} />
        </p>
      </div>
      <p className="chapeau">
        {rendezVous(date)}
        {lieu ? `, ${lieu}` : ''}. Programme {PROGRAMMES[programme]}. {quorumDe(entete)} Quorum de{' '}
        {pluriel(quorum, 'votant', 'votants')}. {MODES_DE_DECISION[mode]}.
      </p>
    </div>
  );
}

const quorumDe = ({ etat, votantsPresents }: EnteteSeance): string =>
  etat === 'annulee' || votantsPresents === 0
    ? ''
    : `${pluriel(votantsPresents, 'votant présent', 'votants présents')}.`;
