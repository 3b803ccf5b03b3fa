import type { Bilan } from '@pdn/contracts/ecrans';
import { Attestation } from '../attestation.js';
import { NomSaisi } from '../nom-saisi.js';

/** The end of the form: who sends it, and says that it is right. */
export function EnvoiDuBilan({ personne, valeurs = {}, erreurs = [] }: Bilan) {
  const erreur = (champ: string): string | undefined => erreurs.find((e) => e.champ === champ)?.message;
  return (
    <fieldset className="carte formulaire" id="partie-envoi">
      <legend className="partie">Relire et envoyer</legend>
      <NomSaisi personne={personne} valeur={valeurs['nom']} erreur={erreur('nom')} />
      <Attestation
        nom="exact"
        libelle="J’ai relu ce bilan. Il ne contient aucun nom ni détail sur une personne rencontrée."
        cochee={valeurs['exact'] === 'oui'}
        erreur={erreur('exact')}
      />
      <p className="actions">
        <button className="bouton bouton--grand" type="submit">
          Envoyer le bilan
        </button>
      </p>
      <p className="aide">
        Votre employeur le lit et le contresigne, puis la coordination l’accepte ou demande une précision.
      </p>
    </fieldset>
  );
}
