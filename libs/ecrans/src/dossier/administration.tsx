import type { Dossier } from '@pdn/contracts/ecrans';
import { pluriel } from '../libelles/index.js';

export function Administration({ temporal, passe, entete, cadre }: Dossier) {
  return (
    <section className="carte" aria-labelledby="titre-administration">
      <h2 className="carte__titre" id="titre-administration">
        Pour l’administration
      </h2>
      <p className="petit">
        {pluriel(passe.length, 'événement')} dans l’ordre, chacun lié au précédent par son empreinte. Réglages
        du programme, version {entete.regles}.
      </p>
      {cadre.session?.role === 'caf' ? null : (
        <p className="petit hors-impression">
          <a href={`/dossiers/${entete.id}/regles`}>Voir ce que d’autres règles feraient bouger</a>
        </p>
      )}
      {temporal ? (
        <p className="petit hors-impression">
          <a href={temporal}>Voir ce dossier dans Temporal</a>
        </p>
      ) : null}
    </section>
  );
}
