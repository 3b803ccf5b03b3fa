import { CadreDeChamp, decritPar, type Annonce } from './cadre-de-champ.js';

interface Props extends Annonce {
  nom: string;
  libelle: string;
  requis: boolean;
  valeur?: string | undefined;
  longueurMax?: number | undefined;
}

export function TexteLong({ id, nom, libelle, requis, valeur, longueurMax, aide, erreur }: Props) {
  return (
    <CadreDeChamp id={id} libelle={libelle} facultatif={!requis} aide={aide} erreur={erreur}>
      <textarea
        className="saisie"
        id={id}
        name={nom}
        defaultValue={valeur}
        required={requis}
        maxLength={longueurMax}
        aria-describedby={decritPar({ id, aide, erreur })}
        aria-invalid={erreur ? true : undefined}
      />
    </CadreDeChamp>
  );
}
