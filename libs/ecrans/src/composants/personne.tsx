import type { PersonneAffichee } from '@pdn/contracts/ecrans';
import { nomComplet } from './nom.js';
import { Telephone } from './telephone.js';

/** Who it is, and how to reach them. */
export function Personne({ personne }: { personne: PersonneAffichee | null }) {
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
