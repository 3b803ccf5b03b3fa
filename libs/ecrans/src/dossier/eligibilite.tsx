import type { EligibiliteAffichee } from '@pdn/contracts/ecrans';
import { Definitions } from '../composants/definitions.js';
import { ListeDePhrases } from '../composants/liste-de-phrases.js';
import { PROPOSITIONS } from '../libelles/index.js';

/** What the rules of the dossier say of the application, for whoever decides on it. */
export function EligibiliteDuDossier({ eligibilite }: { eligibilite: EligibiliteAffichee | null }) {
  if (!eligibilite) return null;
  const { proposition, metier, sansCommission, manquants, signaux, avisDuReseau } = eligibilite;
  const { titre, phrase } = PROPOSITIONS[proposition];
  return (
    <section className="carte pile pile--serree" aria-labelledby="titre-eligibilite">
      <h2 className="carte__titre" id="titre-eligibilite">
        Ce que disent les règles : {titre.charAt(0).toLocaleLowerCase('fr') + titre.slice(1)}
      </h2>
      <p>{phrase} C’est une proposition : vous décidez.</p>
      <Definitions
        lignes={[
          ['Métier', `${metier}, ${sansCommission ? 'admis sans commission' : 'décidé par la commission'}`],
          ...(manquants.length > 0
            ? [['Exigé, et non rempli', <ListeDePhrases key="m" phrases={manquants} />] as const]
            : []),
          ...(signaux.length > 0
            ? [['Recommandé, et non suivi', <ListeDePhrases key="s" phrases={signaux} />] as const]
            : []),
          ...(avisDuReseau ? [['Avis du réseau', avisDuReseau] as const] : []),
        ]}
      />
    </section>
  );
}
