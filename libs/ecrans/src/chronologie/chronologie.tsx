import type { Dossier } from '@pdn/contracts/ecrans';
import { chapitres } from '../dossier/chapitres.js';
import { ChapitreAffiche } from './chapitre.js';
import { Legende } from './legende.js';

/** The one thread: done in petrol, foreseen in plum, today between the two. */
export function Chronologie(dossier: Dossier) {
  const liste = chapitres(dossier.passe, dossier.avenir, dossier.cadre.zone);
  return (
    <section className="chronologie" aria-labelledby="titre-chronologie">
      <h2 id="titre-chronologie">Chronologie</h2>
      <Legende passe={dossier.passe} />
      <ol className="chronologie__fil">
        {liste.map((chapitre) => (
          <ChapitreAffiche key={`${chapitre.cle}-${chapitre.debut}`} chapitre={chapitre} dossier={dossier} />
        ))}
      </ol>
    </section>
  );
}
