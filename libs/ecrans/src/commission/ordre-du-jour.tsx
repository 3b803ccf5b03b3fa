import type { Seance } from '@pdn/contracts/ecrans';
import { pluriel } from '../libelles/index.js';
import { Affaire } from './affaire.js';

export function OrdreDuJour(seance: Seance) {
  const { affaires, differes } = seance;
  return (
    <section aria-labelledby="titre-ordre">
      <h2 id="titre-ordre">Ordre du jour</h2>
      {affaires.length === 0 ? (
        <p>Aucun dossier n’est inscrit.</p>
      ) : (
        <ol className="ordre-du-jour">
          {affaires.map((affaire) => (
            <Affaire key={affaire.dossier.id} affaire={affaire} seance={seance} />
          ))}
        </ol>
      )}
      {differes.length > 0 ? (
        <p className="petit discret">
          {pluriel(differes.length, 'dossier différé', 'dossiers différés')} à une autre séance :{' '}
          {differes.map(({ dossier }) => dossier.numero).join(', ')}.
        </p>
      ) : null}
    </section>
  );
}
