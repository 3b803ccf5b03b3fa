import type { Acte } from '@pdn/contracts/ecrans';
import { ChampDecrit } from '../../composants/champs/champ.js';
import { Attestation } from '../attestation.js';
import { FormulaireDeLien } from '../formulaire-de-lien.js';
import { NomSaisi } from '../nom-saisi.js';

/** A declared field may be called as a place of the page is; the name and the boxes keep theirs. */
export const idsDesChamps =
  ({ champs }: Pick<Acte, 'champs'>) =>
  (nom: string): string =>
    champs.some((champ) => champ.nom === nom) ? `champ-${nom.replaceAll('.', '-')}` : nom;

export function FormulaireDActe(props: Acte) {
  const { champs, declarations, erreurs, personne } = props;
  const idDuChamp = idsDesChamps(props);
  const erreur = (champ: string): string | undefined => erreurs.find((e) => e.champ === champ)?.message;
  return (
    <FormulaireDeLien page={props} classe="carte formulaire" titre="titre-acte">
      <h2 id="titre-acte">{props.intitule}</h2>
      {champs.map((champ) => (
        <ChampDecrit key={champ.nom} champ={champ} id={idDuChamp(champ.nom)} erreur={erreur(champ.nom)} />
      ))}
      <NomSaisi personne={personne} valeur={props.nomSaisi} erreur={erreur('nom')} />
      {declarations.length > 0 ? (
        <fieldset className="champ">
          <legend>{declarations.length > 1 ? 'Vos déclarations' : 'Votre déclaration'}</legend>
          <div className="choix-groupe">
            {declarations.map(({ nom, libelle, cochee }) => (
              <Attestation key={nom} nom={nom} libelle={libelle} cochee={cochee} erreur={erreur(nom)} />
            ))}
          </div>
        </fieldset>
      ) : null}
      <p className="actions">
        <button className="bouton bouton--grand" type="submit">
          {props.bouton}
        </button>
      </p>
      <p className="aide">
        {props.ensuite} Vous verrez aussitôt votre reçu, et le même lien le montrera ensuite.
      </p>
    </FormulaireDeLien>
  );
}
