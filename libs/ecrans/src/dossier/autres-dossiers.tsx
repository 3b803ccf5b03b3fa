import type { Dossier } from '@pdn/contracts/ecrans';
import { LienDeDossier } from '../composants/dossier-lie.js';

/** One person may have several missions or employers, hence several dossiers and one history. */
export function AutresDossiers({
  lies = [],
  personnes,
  remplacer = false,
  entete: { id },
}: Pick<Dossier, 'lies' | 'personnes' | 'remplacer'> & { entete: Pick<Dossier['entete'], 'id'> }) {
  const { professionnel } = personnes;
  if (lies.length === 0 && professionnel?.id === undefined && !remplacer) return null;
  return (
    <section className="carte" aria-labelledby="titre-autres">
      <h2 className="carte__titre" id="titre-autres">
        Autres dossiers de cette personne
      </h2>
      {lies.length === 0 ? (
        <p>Aucun.</p>
      ) : (
        <ul className="membres">
          {lies.map((lie) => (
            <li key={lie.id}>
              <LienDeDossier lie={lie} />
            </li>
          ))}
        </ul>
      )}
      {remplacer ? (
        <p className="petit hors-impression">
          <a href={`/dossiers/nouveau?remplace=${id}`}>Ouvrir le dossier de qui remplace</a>
        </p>
      ) : null}
      {professionnel?.id === undefined ? null : (
        <p className="petit hors-impression">
          <a href={`/personnes/${professionnel.id}`}>Voir son histoire</a>
        </p>
      )}
    </section>
  );
}
