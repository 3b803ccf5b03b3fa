import type { Signature } from '@pdn/contracts/ecrans';
import { nomComplet } from '../../composants/nom.js';
import { ResumeErreurs } from '../../composants/resume-erreurs.js';
import { de } from '../../libelles/index.js';
import { jourLong } from '@pdn/contracts/dates';
import { CadreDeLien, UneQuestion } from '../page-de-lien.js';
import { avancement } from './avancement.js';
import { FormulaireDeSignature } from './formulaire.js';
import { OBJETS } from './objet.js';
import { Texte } from './texte.js';

export function PageSignature(props: Signature) {
  const { signataire, professionnel, personne, structure, dateLimite, charte, engagements } = props;
  const titre =
    signataire === 'professionnel'
      ? `Signer ${OBJETS.professionnel}`
      : `Signer ${OBJETS[signataire]} pour ${nomComplet(professionnel)}`;
  return (
    <CadreDeLien lien={props} titre={titre}>
      <div className="titre-page">
        <h1>{titre}</h1>
        <p className="chapeau">
          Bonjour {nomComplet(personne)}. La structure {structure.nom} ({structure.commune}) a demandé{' '}
          {signataire === 'professionnel'
            ? 'votre labellisation'
            : `la labellisation ${de(nomComplet(professionnel))}`}
          . {avancement(props)}
        </p>
      </div>
      <ResumeErreurs titre="Rien n’est signé" erreurs={props.erreurs ?? []} refus={props.refus} />
      {dateLimite ? (
        <div className="encart encart--attention">
          <p>
            <strong>À signer au plus tard le {jourLong(dateLimite)}.</strong> Passé cette date, rien n’est
            annulé : la coordination vous appelle.
          </p>
        </div>
      ) : null}
      <Texte texte={charte} id="titre-charte" />
      <Texte texte={engagements} id="titre-engagements" />
      <FormulaireDeSignature {...props} />
      <section className="pile pile--serree" aria-labelledby="titre-autres">
        <h2 className="carte__titre" id="titre-autres">
          Ce n’est pas le bon moment, ou pas à vous ?
        </h2>
        <p>
          Ne signez pas : dites-le à la coordination. Elle corrige le dossier, envoie un lien à la bonne
          personne ou convient d’un délai avec vous.
        </p>
        <UneQuestion cadre={props.cadre} />
      </section>
    </CadreDeLien>
  );
}
