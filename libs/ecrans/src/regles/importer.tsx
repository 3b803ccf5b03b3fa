import { CHAMP_JETON, type BrouillonDesRegles } from '@pdn/contracts/ecrans';
import { TexteLong } from '../composants/champs/texte-long.js';

const LONGUEUR_MAX = 20_000;

export const ImporterUnFichier = ({ cadre, programme, fichier, formulaire, refus }: BrouillonDesRegles) => (
  <details className="tiroir" open={formulaire === 'fichier' ? true : undefined}>
    <summary>Reprendre un fichier exporté</summary>
    <form
      className="tiroir__contenu formulaire"
      action={`/regles/${programme}/brouillon/fichier`}
      method="post"
    >
      <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
      <TexteLong
        id="regle-fichier"
        nom="fichier"
        libelle="Contenu du fichier"
        requis
        valeur={fichier}
        longueurMax={LONGUEUR_MAX}
        aide="Collez ici le contenu d’un fichier exporté, d’ici ou d’un autre réseau. Il remplace le brouillon s’il est valable, sinon rien ne change."
        erreur={formulaire === 'fichier' ? refus : undefined}
      />
      <p className="actions">
        <button className="bouton" type="submit">
          Reprendre ce fichier
        </button>
      </p>
    </form>
  </details>
);
