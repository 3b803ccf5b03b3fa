import type { Dossier } from '@pdn/contracts/ecrans';
import { EtiquetteEtat } from '../composants/etiquette-etat.js';
import { nomOuEfface } from '../composants/nom.js';
import { Structure } from '../composants/structure.js';
import { jourSimple, rendezVous } from '@pdn/contracts/dates';
import { PROGRAMMES } from '../libelles/index.js';
import { quiAttendOn } from './attente.js';

export function Tete(dossier: Dossier) {
  const { entete, personnes } = dossier;
  const attente = quiAttendOn(dossier);
  return (
    <div className="titre-page">
      <nav className="ariane" aria-label="Fil d’Ariane">
        <ol>
          <li>
            <a href="/dossiers">Dossiers</a>
          </li>
          <li aria-current="page">{entete.numero}</li>
        </ol>
      </nav>
      <div className="titre-page__ligne">
        <h1>{nomOuEfface(personnes.professionnel)}</h1>
        <p className="actions">
          <EtiquetteEtat etat={entete.etat} />
          {attente ? <span className="etiquette-etat etiquette-etat--attente">{attente}</span> : null}
        </p>
      </div>
      <p>
        Dossier <strong className="numero">{entete.numero}</strong>
        {entete.metier ? ` · ${entete.metier}` : ''}
        {personnes.structure ? (
          <>
            {' '}
            · <Structure structure={personnes.structure} />, {personnes.structure.commune}
          </>
        ) : null}{' '}
        · programme {PROGRAMMES[entete.programme]} · déposé le {jourSimple(entete.deposeeLe)}
        {entete.voie === 'hors-appel' ? ', hors appel' : ''}
      </p>
      {entete.seance ? (
        <p>
          À l’ordre du jour de la{' '}
          <a href={`/commissions/${entete.seance.id}`}>séance du {rendezVous(entete.seance.date)}</a>
        </p>
      ) : null}
    </div>
  );
}
