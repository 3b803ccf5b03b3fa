import type { ComparaisonDesRegles, Option } from '@pdn/contracts/ecrans';
import { Page } from '../cadre/page.js';
import { ListeDeChoix } from '../composants/champs/liste-de-choix.js';
import { PROGRAMMES } from '../libelles/index.js';
import { ArianeDesRegles } from './ariane.js';
import { Ecarts } from './ecarts.js';

const nom = (version: number | 'brouillon'): string =>
  version === 'brouillon' ? 'Brouillon' : `Version ${version}`;

export function PageComparaison({
  cadre,
  programme,
  de,
  a,
  versions,
  aUnBrouillon,
  ecarts,
}: ComparaisonDesRegles) {
  const publiees: Option[] = versions.map((version) => ({ valeur: String(version), libelle: nom(version) }));
  const cibles = aUnBrouillon ? [{ valeur: 'brouillon', libelle: nom('brouillon') }, ...publiees] : publiees;
  const titre = `${nom(de)} et ${nom(a).toLocaleLowerCase('fr')}`;
  return (
    <Page cadre={cadre} titre={`Comparer : ${titre}`} rubrique="regles" accueil="/dossiers">
      <div className="titre-page">
        <ArianeDesRegles ici="Comparaison" />
        <h1>{titre}</h1>
        <p>Programme {PROGRAMMES[programme]}</p>
      </div>
      <form className="carte filtres" action={`/regles/${programme}/comparaison`} method="get">
        <ListeDeChoix id="de" nom="de" libelle="De" options={publiees} choisie={String(de)} />
        <ListeDeChoix id="a" nom="a" libelle="À" options={cibles} choisie={String(a)} />
        <div className="filtres__actifs">
          <button className="bouton" type="submit">
            Comparer
          </button>
        </div>
      </form>
      {ecarts.length === 0 ? (
        <p>Ces deux versions disent la même chose.</p>
      ) : (
        <Ecarts legende="Ce qui change" avant={nom(de)} apres={nom(a)} ecarts={ecarts} />
      )}
    </Page>
  );
}
