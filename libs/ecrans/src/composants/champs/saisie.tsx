import { CadreDeChamp, decritPar, type Annonce } from './cadre-de-champ.js';

interface Props extends Annonce {
  nom: string;
  libelle: string;
  requis: boolean;
  type?: 'text' | 'search' | 'password' | 'date' | 'datetime-local' | 'time';
  valeur?: string | undefined;
  longueurMax?: number | undefined;
  min?: string | undefined;
  max?: string | undefined;
  completion?: string | undefined;
  /** Offered while typing; anything else may be typed. */
  propositions?: readonly string[] | undefined;
  /** Numbers are typed as text, with the keyboard that suits: no wheel changes them, and a comma is welcome. */
  clavier?: 'numeric' | 'decimal';
  courte?: boolean;
  signature?: boolean;
  /** A group that is optional as a whole says it once. */
  dejaDitFacultatif?: boolean;
}

export function Saisie(props: Props) {
  const { id, nom, libelle, requis, type = 'text', valeur, aide, erreur, propositions = [] } = props;
  const liste = propositions.length > 0 ? `${id}-propositions` : undefined;
  return (
    <CadreDeChamp
      id={id}
      libelle={libelle}
      facultatif={!requis && type !== 'search' && !props.dejaDitFacultatif}
      aide={aide}
      erreur={erreur}
    >
      <input
        className={['saisie', props.courte && 'saisie--courte', props.signature && 'saisie--signature']
          .filter(Boolean)
          .join(' ')}
        type={type}
        id={id}
        name={nom}
        defaultValue={valeur}
        required={requis}
        maxLength={props.longueurMax}
        min={props.min}
        max={props.max}
        inputMode={props.clavier}
        autoComplete={props.completion ?? 'off'}
        list={liste}
        aria-describedby={decritPar({ id, aide, erreur })}
        aria-invalid={erreur ? true : undefined}
      />
      {liste ? (
        <datalist id={liste}>
          {propositions.map((proposition) => (
            <option key={proposition} value={proposition} />
          ))}
        </datalist>
      ) : null}
    </CadreDeChamp>
  );
}
