import type { FicheAnnuaire } from '@pdn/contracts/ecrans';
import { Icone } from '../composants/icone.js';
import { heure, moisLong } from '@pdn/contracts/dates';
import { de, PUBLICS, RESEAUX_SOCIAUX } from '../libelles/index.js';
import { Portrait } from './portrait.js';

export function Fiche({ fiche }: { fiche: FicheAnnuaire }) {
  const {
    reference,
    prenom,
    metier,
    structure,
    commune,
    programme,
    presentation,
    mention,
    permanence,
    reseaux,
  } = fiche;
  const idTitre = `fiche-${reference}`;
  return (
    <article className="fiche" aria-labelledby={idTitre}>
      <Portrait prenom={prenom} />
      <div className="fiche__tete">
        <h3 id={idTitre}>{prenom}</h3>
        <p>
          <span className="etiquette-public">{PUBLICS[programme]}</span>
        </p>
      </div>
      <div className="fiche__corps">
        <p>
          <strong>{metier}</strong>
          <br />
          {structure}, {commune}
        </p>
        {mention ? <p>{mention}</p> : null}
        <p>{presentation}</p>
        {permanence ? (
          <p>
            <Icone nom="minuteur" /> <strong>Permanence</strong> : {permanence.jour},{' '}
            {heure(permanence.debut)} à {heure(permanence.fin)}
          </p>
        ) : null}
        {reseaux.length > 0 ? (
          <ul className="fiche__reseaux" aria-label={`Profils ${de(prenom)}`}>
            {reseaux.map(({ reseau, adresse, nom }) => (
              <li key={adresse}>
                <a href={adresse} rel="noopener noreferrer">
                  {RESEAUX_SOCIAUX[reseau]} {nom ? <span className="discret">{nom}</span> : null}
                  <span className="visuellement-cache"> {de(prenom)}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="petit discret">Labellisation depuis {moisLong(fiche.labellisationDepuis)}</p>
      </div>
    </article>
  );
}
