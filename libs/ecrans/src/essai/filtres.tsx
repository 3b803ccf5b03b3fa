import type { EssaiABlanc, Option } from '@pdn/contracts/ecrans';
import { ListeDeChoix } from '../composants/champs/liste-de-choix.js';
import { Saisie } from '../composants/champs/saisie.js';
import { DESTINATAIRES, majuscule, PROGRAMMES } from '../libelles/index.js';

const NATURES: Option[] = [
  { valeur: 'courrier', libelle: 'Les courriels' },
  { valeur: 'tache', libelle: 'Les tâches' },
];
const options = (libelles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle: majuscule(libelle) }));

export const FiltresDEssai = ({ filtres, regles }: EssaiABlanc) => (
  <form
    className="carte filtres filtres--larges"
    action="/essai"
    method="get"
    role="search"
    aria-label="Essai à blanc"
  >
    <Saisie id="du" nom="du" libelle="Du" type="date" requis valeur={filtres.du} />
    <Saisie id="au" nom="au" libelle="Au" type="date" requis valeur={filtres.au} />
    <ListeDeChoix
      id="programme"
      nom="programme"
      libelle="Programme"
      options={options(PROGRAMMES)}
      choisie={filtres.programme}
      vide="Les deux"
    />
    <ListeDeChoix
      id="nature"
      nom="nature"
      libelle="Montrer"
      options={NATURES}
      choisie={filtres.nature}
      vide="Les courriels et les tâches"
    />
    <ListeDeChoix
      id="pour"
      nom="pour"
      libelle="Pour"
      options={options(DESTINATAIRES)}
      choisie={filtres.pour}
      vide="Tout le monde"
    />
    <ListeDeChoix
      id="regles"
      nom="regles"
      libelle="Sous quelles règles"
      options={regles}
      choisie={filtres.regles}
      vide="Celles que chaque dossier garde"
    />
    {filtres.dossier ? <input type="hidden" name="dossier" value={filtres.dossier} /> : null}
    <div className="filtres__actifs">
      <button className="bouton bouton--i-recherche" type="submit">
        Essayer
      </button>
    </div>
  </form>
);
