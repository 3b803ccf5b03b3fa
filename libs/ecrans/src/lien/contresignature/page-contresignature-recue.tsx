import type { ContresignatureRecue } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { de } from '../../libelles/index.js';
import { momentLong } from '@pdn/contracts/dates';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { Verdict } from '../verdict.js';
import { VotreRecu } from '../votre-recu.js';

export function PageContresignatureRecue(props: ContresignatureRecue) {
  const { cadre, exercice, accord, remarque, signe, accepteLe, professionnel } = props;
  const titre = accord
    ? `Vous avez contresigné le bilan ${exercice}`
    : `Vous avez donné votre avis sur le bilan ${exercice}`;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <Verdict titre={titre}>
        Le {momentLong(signe.le, cadre.zone)}, pour le bilan {de(nomComplet(professionnel))}. Il n’y a plus
        rien à faire.
      </Verdict>
      <VotreRecu recu={props} />
      <section className="carte" aria-labelledby="titre-avis">
        <h2 className="carte__titre" id="titre-avis">
          Votre avis
        </h2>
        <p>
          <strong>{accord ? 'D’accord avec ce bilan' : 'Pas d’accord avec ce bilan'}</strong>
        </p>
        {remarque ? <p>{remarque}</p> : null}
      </section>
      <p>
        {accepteLe
          ? `La coordination a accepté le bilan le ${momentLong(accepteLe, cadre.zone)}.`
          : accord
            ? `La coordination lit maintenant le bilan${remarque ? ' et votre remarque' : ''} : elle l’accepte ou demande une précision.`
            : 'La coordination lit le bilan et votre remarque, puis en parle avec vous et avec le professionnel.'}
      </p>
      <UneQuestion cadre={cadre} />
    </CadreDeLien>
  );
}
