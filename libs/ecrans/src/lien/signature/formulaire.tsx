import type { Signature } from '@pdn/contracts/ecrans';
import { Attestation } from '../attestation.js';
import { FormulaireDeLien } from '../formulaire-de-lien.js';
import { NomSaisi } from '../nom-saisi.js';
import { OBJETS } from './objet.js';

export function FormulaireDeSignature(props: Signature) {
  const { signataire, personne, structure, valeurs = {}, erreurs = [] } = props;
  const erreur = (champ: string): string | undefined => erreurs.find((e) => e.champ === champ)?.message;
  return (
    <FormulaireDeLien page={props} classe="carte formulaire" titre="titre-signer">
      <h2 id="titre-signer">Signer</h2>
      <NomSaisi personne={personne} valeur={valeurs.nom} erreur={erreur('nom')} />
      <fieldset className="champ">
        <legend>Vos déclarations</legend>
        <div className="choix-groupe">
          <Attestation
            nom="lu"
            libelle={`J’ai lu ces textes et j’accepte ${OBJETS[signataire]}.`}
            cochee={valeurs.lu}
            erreur={erreur('lu')}
          />
          {signataire === 'professionnel' ? null : (
            <Attestation
              nom="pouvoir"
              libelle={`J’ai le pouvoir de signer pour ${signataire === 'caf' ? 'la Caf' : `la structure ${structure.nom}`}.`}
              cochee={valeurs.pouvoir}
              erreur={erreur('pouvoir')}
            />
          )}
        </div>
      </fieldset>
      <p className="actions">
        <button className="bouton bouton--grand" type="submit">
          Signer {OBJETS[signataire]}
        </button>
      </p>
      <p className="aide">Vous verrez aussitôt votre reçu, et le même lien le montrera ensuite.</p>
    </FormulaireDeLien>
  );
}
