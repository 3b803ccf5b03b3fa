import type { PersonneAffichee, PersonnesDuDossier } from '@pdn/contracts/ecrans';
import { Definitions } from '../composants/definitions.js';
import { nomComplet } from '../composants/nom.js';
import { Telephone } from '../composants/telephone.js';

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
          ['Structure', structure ? `${structure.nom}, ${structure.commune}` : 'Effacée'],
        ]}
      />
    </section>
  );
}

function Personne({ personne }: { personne: PersonneAffichee | null }) {
  if (!personne) return <>Effacé, durée de conservation écoulée</>;
  return (
    <>
      {nomComplet(personne)}
      {personne.fonction ? <span className="ligne-2">{personne.fonction}</span> : null}
      {personne.telephone ? (
        <span className="ligne-2">
          <Telephone numero={personne.telephone} />
        </span>
      ) : null}
      {personne.courriel ? (
        <span className="ligne-2">
          <a href={`mailto:${personne.courriel}`}>{personne.courriel}</a>
        </span>
      ) : null}
    </>
  );
}
