import type { Contresignature } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { de } from '../../libelles/index.js';
import { ResumeErreurs } from '../../composants/resume-erreurs.js';
import { jourLong } from '@pdn/contracts/dates';
import { Reponses } from '../bilan/reponses.js';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { FormulaireDeContresignature } from './formulaire.js';

export function PageContresignature(props: Contresignature) {
  const { exercice, professionnel, personne, structure, remisLe } = props;
  const titre = `Contresigner le bilan ${exercice} ${de(nomComplet(professionnel))}`;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">
          Bonjour {nomComplet(personne)}. {nomComplet(professionnel)} a envoyé son bilan le{' '}
          {jourLong(remisLe)}. Lisez-le, puis donnez votre avis au nom de la structure {structure.nom}.
        </p>
      </div>
      <ResumeErreurs titre="Rien n’est contresigné" erreurs={props.erreurs ?? []} refus={props.refus} />
      <section className="pile pile--serree" aria-labelledby="titre-bilan">
        <h2 id="titre-bilan">Le bilan {exercice}</h2>
        <Reponses reponses={props.reponses} />
      </section>
      <FormulaireDeContresignature {...props} />
      <UneQuestion cadre={props.cadre} />
    </CadreDeLien>
  );
}
