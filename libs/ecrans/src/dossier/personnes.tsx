import type { PersonnesDuDossier } from '@pdn/contracts/ecrans';
import { Definitions } from '../composants/definitions.js';
import { Personne } from '../composants/personne.js';
import { Structure } from '../composants/structure.js';

export function Personnes({
  personnes: { professionnel, contact, structure },
}: {
  personnes: PersonnesDuDossier;
}) {
  return (
    <section className="carte" aria-labelledby="titre-personnes">
      <h2 className="carte__titre" id="titre-personnes">
        Personnes
      </h2>
      <Definitions
        lignes={[
          ['Professionnel', <Personne key="pro" personne={professionnel} />],
          ['Contact de l’employeur', <Personne key="contact" personne={contact} />],
          [
            'Structure',
            structure ? (
              <>
                <Structure key="structure" structure={structure} />, {structure.commune}
              </>
            ) : (
              'Effacée'
            ),
          ],
        ]}
      />
    </section>
  );
}
