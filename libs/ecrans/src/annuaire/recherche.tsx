import type { Annuaire, Programme } from '@pdn/contracts/ecrans';
import { ListeDeChoix } from '../composants/champs/liste-de-choix.js';
import { Saisie } from '../composants/champs/saisie.js';

const POUR: readonly { valeur: Programme | ''; libelle: string }[] = [
  { valeur: '', libelle: 'Tous' },
  { valeur: 'jeunesse', libelle: 'Les jeunes' },
  { valeur: 'parentalite', libelle: 'Les parents' },
];

export function Recherche({ action, filtres, communes }: Annuaire) {
  return (
    <form className="recherche-annuaire" action={action} method="get" role="search" aria-label="Annuaire">
      <ListeDeChoix
        id="commune"
        nom="commune"
        libelle="Commune"
        options={communes.map(({ nom, nombre }) => ({ valeur: nom, libelle: `${nom} (${nombre})` }))}
        choisie={filtres.commune}
        vide="Toutes les communes"
      />
      <Saisie
        id="q"
        nom="q"
        libelle="Prénom, structure ou nom du profil"
        type="search"
        requis={false}
        longueurMax={100}
        valeur={filtres.q}
      />
      <button className="bouton bouton--i-recherche" type="submit">
        Chercher
      </button>
      <fieldset className="recherche-annuaire__public">
        <legend className="legende">Pour</legend>
        <div className="choix-groupe">
          {POUR.map(({ valeur, libelle }) => (
            <div className="choix" key={libelle}>
              <input
                type="radio"
                name="programme"
                id={`pour-${valeur || 'tous'}`}
                value={valeur}
                defaultChecked={(filtres.programme ?? '') === valeur}
              />
              <label htmlFor={`pour-${valeur || 'tous'}`}>{libelle}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
