import type { Option } from '@pdn/contracts/ecrans';
import { CadreDeChamp, decritPar, type Annonce } from './cadre-de-champ.js';

interface Props extends Annonce {
  nom: string;
  libelle: string;
  requis?: boolean;
  options: readonly Option[];
  choisie?: string | undefined;
  /** First, empty line. */
  vide?: string;
}

export function ListeDeChoix({
  id,
  nom,
  libelle,
  requis = false,
  options,
  choisie,
  vide,
  aide,
  erreur,
}: Props) {
  return (
    <CadreDeChamp id={id} libelle={libelle} aide={aide} erreur={erreur}>
      <select
        className="saisie"
        id={id}
        name={nom}
        required={requis}
        defaultValue={choisie ?? ''}
        aria-describedby={decritPar({ id, aide, erreur })}
        aria-invalid={erreur ? true : undefined}
      >
        {vide === undefined ? null : <option value="">{vide}</option>}
        {options.map(({ valeur, libelle: texte }) => (
          <option key={valeur} value={valeur}>
            {texte}
          </option>
        ))}
      </select>
    </CadreDeChamp>
  );
}
