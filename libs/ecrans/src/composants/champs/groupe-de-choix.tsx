import type { Option } from '@pdn/contracts/ecrans';
import { decritPar, Indications, type Annonce } from './cadre-de-champ.js';

interface Props extends Annonce {
  nom: string;
  libelle: string;
  type: 'radio' | 'checkbox';
  requis: boolean;
  options: readonly Option[];
  choisies: readonly string[];
}

/** The first choice carries the id of the field, so that a link to the field leads to something. */
export function GroupeDeChoix({ id, nom, libelle, type, requis, options, choisies, aide, erreur }: Props) {
  return (
    <fieldset
      className={erreur ? 'champ champ--erreur' : 'champ'}
      aria-describedby={decritPar({ id, aide, erreur })}
    >
      <legend>
        {libelle}
        {requis ? null : <span className="champ__facultatif"> (facultatif)</span>}
      </legend>
      <Indications id={id} aide={aide} erreur={erreur} />
      <div className="choix-groupe">
        {options.map((option, rang) => {
          const idOption = rang === 0 ? id : `${id}-${rang + 1}`;
          return (
            <div className="choix" key={option.valeur}>
              <input
                type={type}
                id={idOption}
                name={nom}
                value={option.valeur}
                defaultChecked={choisies.includes(option.valeur)}
                required={requis && type === 'radio'}
              />
              <label htmlFor={idOption}>
                {option.libelle}
                {option.aide ? <span className="aide">{option.aide}</span> : null}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
