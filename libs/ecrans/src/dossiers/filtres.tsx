import type { Dossiers, Option } from '@pdn/contracts/ecrans';
import { ListeDeChoix } from '../composants/champs/liste-de-choix.js';
import { Saisie } from '../composants/champs/saisie.js';
import { ATTENTES, LIBELLES_ETAT, PROGRAMMES } from '../libelles/index.js';
import { FiltresActifs } from './filtres-actifs.js';

const options = (libelles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle }));

const ETATS: Option[] = [
  { valeur: 'en-cours', libelle: 'En cours' },
  ...Object.entries(LIBELLES_ETAT).map(([valeur, { nom }]) => ({ valeur, libelle: nom })),
];

export function Filtres(props: Dossiers) {
  const { filtres, tri, sens } = props;
  return (
    <form className="carte filtres" action="/dossiers" method="get" role="search" aria-label="Dossiers">
      <Saisie
        id="q"
        nom="q"
        libelle="Nom, structure, commune ou numéro"
        type="search"
        requis={false}
        valeur={filtres.q}
        longueurMax={100}
      />
      <ListeDeChoix
        id="etat"
        nom="etat"
        libelle="État"
        options={ETATS}
        choisie={filtres.etat}
        vide="Tous les états"
      />
      <ListeDeChoix
        id="attente"
        nom="attente"
        libelle="On attend"
        options={options(ATTENTES)}
        choisie={filtres.attente}
        vide="Qui que ce soit"
      />
      <ListeDeChoix
        id="programme"
        nom="programme"
        libelle="Programme"
        options={options(PROGRAMMES)}
        choisie={filtres.programme}
        vide="Les deux"
      />
      {tri === 'echeance' ? null : <input type="hidden" name="tri" value={tri} />}
      {sens === 'croissant' ? null : <input type="hidden" name="sens" value={sens} />}
      <div className="filtres__actifs">
        <button className="bouton bouton--i-recherche" type="submit">
          Filtrer
        </button>
        <FiltresActifs {...props} />
      </div>
    </form>
  );
}
