import type { Acte } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { ResumeErreurs } from '../../composants/resume-erreurs.js';
import { jourLong } from '@pdn/contracts/dates';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { FormulaireDActe, idsDesChamps } from './formulaire.js';
import { Lectures } from './lectures.js';

/** The page of every act that is declared. */
export function PageActe(props: Acte) {
  const { titre, chapeau, personne, dateLimite, lectures, erreurs } = props;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">
          Bonjour {nomComplet(personne)}. {chapeau}
        </p>
      </div>
      <ResumeErreurs
        titre="Rien n’est envoyé"
        erreurs={erreurs}
        refus={props.refus}
        idDuChamp={idsDesChamps(props)}
      />
      {dateLimite ? (
        <div className="encart encart--attention">
          <p>
            <strong>
              {dateLimite.geste} au plus tard le {jourLong(dateLimite.jour)}.
            </strong>{' '}
            {dateLimite.passeeLaDate ?? 'Passé cette date, rien n’est annulé : la coordination vous appelle.'}
          </p>
        </div>
      ) : null}
      <Lectures lectures={lectures} />
      <FormulaireDActe {...props} />
      <section className="pile pile--serree" aria-labelledby="titre-autres">
        <h2 className="carte__titre" id="titre-autres">
          Ce n’est pas le bon moment, ou pas à vous ?
        </h2>
        <p>
          N’envoyez rien : dites-le à la coordination. Elle corrige le dossier, envoie un lien à la bonne
          personne ou convient d’un délai avec vous.
        </p>
        <UneQuestion cadre={props.cadre} />
      </section>
    </CadreDeLien>
  );
}
