import { CHAMP_JETON, type BrouillonDesRegles } from '@pdn/contracts/ecrans';
import { Saisie } from '../composants/champs/saisie.js';
import { Ecarts } from './ecarts.js';

/** What the draft changes, how to try it, and from when it would apply. */
export function PublierLeBrouillon(props: BrouillonDesRegles) {
  const { programme, enVigueur, ecarts, peutPublier } = props;
  return (
    <section className="carte pile" aria-labelledby="titre-publier">
      <h2 className="carte__titre" id="titre-publier">
        Ce que change le brouillon
      </h2>
      {ecarts.length === 0 ? (
        <p>Il dit la même chose que la version {enVigueur}.</p>
      ) : (
        <Ecarts legende="Avant et après" avant={`Version ${enVigueur}`} apres="Brouillon" ecarts={ecarts} />
      )}
      <p>
        <a href={`/essai?regles=${programme}/brouillon&programme=${programme}`}>
          Essayer le brouillon à blanc
        </a>{' '}
        : qui recevrait quoi, quel jour, si tous les dossiers en cours l’adoptaient aujourd’hui.
      </p>
      {ecarts.length > 0 && peutPublier ? <Publier {...props} /> : null}
      {peutPublier ? null : (
        <p className="petit">Un administrateur publie ce que la coordination a préparé.</p>
      )}
      <Abandonner {...props} />
    </section>
  );
}

const Publier = ({ cadre, programme, aPartirDu, formulaire, erreurs = [] }: BrouillonDesRegles) => (
  <form className="formulaire" action={`/regles/${programme}/publication`} method="post">
    <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
    <Saisie
      id="regle-aPartirDu"
      nom="aPartirDu"
      libelle="Appliquer aux dossiers ouverts à partir du"
      type="date"
      courte
      requis
      valeur={aPartirDu}
      aide="Aujourd’hui ou un jour à venir. Les dossiers déjà ouverts gardent leur version."
      erreur={
        formulaire === 'publication' ? erreurs.find(({ champ }) => champ === 'aPartirDu')?.message : undefined
      }
    />
    <p className="actions">
      <button className="bouton" type="submit">
        Publier cette version
      </button>
    </p>
  </form>
);

const Abandonner = ({ cadre, programme }: BrouillonDesRegles) => (
  <form action={`/regles/${programme}/brouillon/abandon`} method="post">
    <input type="hidden" name={CHAMP_JETON} value={cadre.session?.jeton} />
    <button className="bouton-lien" type="submit">
      Abandonner le brouillon
    </button>
  </form>
);
