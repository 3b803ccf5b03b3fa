import type { Cadre, EligibiliteAffichee } from '@pdn/contracts/ecrans';
import { ListeDePhrases } from '../composants/liste-de-phrases.js';
import { Telephone } from '../composants/telephone.js';
import { REPONSES } from '../libelles/index.js';

export function Reponse({ reponse, cadre }: { reponse: EligibiliteAffichee; cadre: Cadre }) {
  const { titre, phrase } = REPONSES[reponse.proposition];
  const coordination = cadre.reseau?.coordination;
  return (
    <section className="encart" aria-labelledby="titre-reponse">
      <h2 className="carte__titre" id="titre-reponse">
        {titre}
      </h2>
      <p>
        <strong>{reponse.metier}</strong>. {phrase}
      </p>
      <ListeDePhrases phrases={reponse.manquants} />
      {reponse.proposition === 'criteres-manquants' && !reponse.sansCommission ? (
        <p>
          Ce métier n’est pas de ceux que le réseau admet directement : sa commission se prononcera aussi.
        </p>
      ) : null}
      {reponse.signaux.length > 0 ? (
        <>
          <p>Le réseau recommande aussi :</p>
          <ListeDePhrases phrases={reponse.signaux} />
        </>
      ) : null}
      <p>
        Cette réponse est indicative : une personne lit chaque candidature.
        {coordination ? (
          <>
            {' '}
            Pour en parler ou candidater : {coordination.nom},{' '}
            <a href={`mailto:${coordination.courriel}`}>{coordination.courriel}</a>
            {coordination.telephone ? (
              <>
                {', '}
                <Telephone numero={coordination.telephone} />
              </>
            ) : null}
            .
          </>
        ) : null}
      </p>
    </section>
  );
}
